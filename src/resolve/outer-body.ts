/**
 * The name of the body that a body's own name says it belongs to: 溆浦县人民法院 of
 * 溆浦县人民法院低庄人民法庭. Null where the name has no other body's before its last part. Told by the name
 * alone, so that every page says the same.
 */
export function outerBodyOf(name: string): string | null {
  for (let length = name.length - shortestOwnPart; length >= shortestOuter; length -= 1) {
    const outer = name.slice(0, length);
    if (outerEnd.test(outer) && isOwnPart(name.slice(length))) return outer;
  }
  return null;
}

const shortestOwnPart = 2;
const shortestOuter = 4;

const outerEnd =
  /(?:人民政府|人民代表大会|人民法院|人民检察院|委员会|[省市县区州旗]委|局|厅|研究院|科学院|医院|大学|[一-龥]{2}学院|公司|集团|联合会|总工会|红十字会|国务院|合作组织)$/;

/** 股份有限公司 and 会议 belong to the name before them. */
function isOwnPart(rest: string): boolean {
  if (rest.length < 3) return /^(?:党委|党组|团委|工会)$/.test(rest);
  return !/^(?:股份|有限|责任|控股|集团|联合|会|长|员)/.test(rest) && ownEnd.test(rest);
}

const ownEnd =
  /(?:委员会|办公室|法庭|分局|支局|[总支大中]队|派出所|[处所科股室部局厅组会院队站]|中心|医院|学院|分公司|分院|分校|学校|中学|小学|党校|党组|党委|支部|基地|实验室|办事处|服务厅|大厅|委|办)$/;
