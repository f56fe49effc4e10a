/** Single-character surnames, roughly by how common they are. */
const commonSurnames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程傅苏魏吕丁任沈洪骆赖姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由犹习糜嵇僧台畅宇蔚庹占撒钦隗操滑竺";
/** Surnames of two characters. */
const compoundSurnames = new Set([
  "欧阳",
  "上官",
  "司马",
  "诸葛",
  "皇甫",
  "尉迟",
  "公孙",
  "慕容",
  "令狐",
  "司徒",
  "东方",
  "夏侯",
  "宇文",
  "长孙",
  "端木",
  "独孤",
  "南宫",
  "轩辕",
  "百里",
  "呼延",
  "闻人",
  "公羊",
  "澹台",
  "申屠",
  "太史",
  "钟离",
  "拓跋",
  "赫连",
  "完颜",
  "西门",
  "东郭",
  "左丘",
  "淳于",
  "单于",
  "万俟",
  "第五",
]);

const rank = new Map([...commonSurnames].map((character, index) => [character, index]));

/** The surname that a name beginning at `offset` would have; null where there is none. */
export function surnameAt(text: string, offset: number): string | null {
  const two = text.slice(offset, offset + 2);
  if (compoundSurnames.has(two)) return two;
  const one = text.charAt(offset);
  return rank.has(one) ? one : null;
}

/** How readily a surname is believed to be one, 0 to 1; many rare ones are everyday words. */
export function surnameWeight(surname: string): number {
  if (surname.length > 1) return 1;
  const place = rank.get(surname) ?? 400;
  if (everydayWords.has(surname)) return 0.25;
  return place < 120 ? 1 : place < 240 ? 0.6 : 0.3;
}

/** Whether a surname is nearly always a word: only a title or a list of names makes it one. */
export function isMostlyWord(surname: string): boolean {
  return mostlyWords.has(surname);
}

const mostlyWords = new Set([..."和满明党公都但干居揭展由计门信况来边相原时成应因哈占索练"]);

/** Surnames that a sentence uses far more often as words. */
const everydayWords = new Set([
  ..."于任方成时应安向和明全关连常曾单高白文易古边来相原由都公国平元但干初利居况修信展",
]);
