/** Whether a body is one of party, government, congress or court, or run by them, by its name. */
export function isPublicBody(name: string): boolean {
  if (privateEnd.test(name)) return false;
  return publicEnd.test(name) || englishPublic.test(name);
}

const privateEnd =
  /(?:公司|集团|合作社|事务所|商会|联谊会|同乡会|基金会|俱乐部|大学|学院|学校|中学|小学|幼儿园|医院|报|社)$/;
const publicEnd =
  /(?:^中共|^中国共产党|政府|人民代表大会|委员会|[省市县区州旗镇乡]委|法院|检察院|法庭|局|厅|部|署|办|办公室|办事处|派出所|指挥部|领导小组|[总支大中]队|海关|党委|党组|总支|支部|国务院|中央|联合会|总工会|红十字会|服务中心|疾病预防控制中心|管理处|联合国.*|卫生组织|贸易组织|合作组织|气象组织)$/;
const englishPublic =
  /\b(?:Board of Supervisors|City Council|County|Department|Sheriff|Police|Court|Commission|Council|Agency|Ministry|Parliament|Congress|Senate|Government|Office of|United Nations|World .* Organization|School Board|School District|State of)\b/;
