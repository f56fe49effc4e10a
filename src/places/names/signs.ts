import type { PlaceCode } from "../../domain/index.ts";

/** The signs of provinces (湘, 粤) and of countries (俄, 美), and the places they stand for. */
export const signs: ReadonlyMap<string, PlaceCode> = new Map(
  (
    "京11 津12 冀13 晋14 蒙15 辽21 吉22 黑23 沪31 申31 苏32 浙33 皖34 闽35 赣36 鲁37 豫41 鄂42 湘43 粤44 桂45 琼46 " +
    "渝50 川51 蜀51 黔52 贵52 滇53 云53 藏54 陕61 秦61 甘62 陇62 青63 宁64 新65 台71 港81 澳82 " +
    "中CN 美US 英GB 法FR 德DE 俄RU 日JP 韩KR 朝KP 印IN 意IT 加CA 西ES 越VN 泰TH 巴PK 哈KZ 乌UA 以IL 伊IR 埃EG 缅MM 马MY 菲PH"
  )
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);
