/** What generated names and texts are made of: characters for names, morphemes for terms, sentences. */

export const surnames = characters(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡" +
    "余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯" +
    "龙史陶黎贺顾毛郝龚邵万钱严覃武戴",
);

export const givenNames = characters(
  "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红鹏斌波辉慧建国志文海燕春梅" +
    "晓东新宇浩然子轩雨涵欣怡思远嘉诚俊峰立群永康家宁宏亮振兴德胜光荣世安正义学礼少云" +
    "长青向前景行若水知微书怀启程天佑星辰可心乐山仁智信和达民福生友良",
);

export const placeStems = characters(
  "青白清安永新石临平长双龙金云天南北东西武宁泰丰兴和德仁义太广高大小上中古松竹梅柳桃" +
    "杏桂兰荷枫槐桐杉玉银铜铁沙河溪泉湖潭江海山岭峰岗坡",
);

/** Bodies of party and state; their heads are officials. */
export const publicBodies = [
  "教育局",
  "医疗保障局",
  "自然资源局",
  "交通运输局",
  "农业农村局",
  "卫生健康委员会",
  "发展和改革委员会",
  "财政局",
  "公安局",
  "人民法院",
  "人民检察院",
  "生态环境局",
  "应急管理局",
] as const;

export const otherOrganizations = [
  "人民医院",
  "第一中学",
  "第二中学",
  "实验小学",
  "职业技术学院",
  "图书馆",
  "博物馆",
  "文化馆",
  "建设集团有限公司",
  "水务有限公司",
  "旅游开发有限公司",
  "农业发展有限公司",
  "茶业有限公司",
  "电力有限公司",
  "公共交通有限公司",
  "物流有限公司",
  "食品有限公司",
  "机械制造有限公司",
  "新材料有限公司",
  "生物科技有限公司",
  "商业银行",
  "农村信用社",
  "红十字会",
  "慈善总会",
  "青年志愿者协会",
  "残疾人联合会",
  "妇女联合会",
  "总工会",
  "工商业联合会",
  "文学艺术界联合会",
  "足球协会",
  "老年大学",
  "中医医院",
  "妇幼保健院",
  "疾病预防控制中心",
  "融媒体中心",
  "政务服务中心",
  "林业科学研究所",
  "气象台",
  "消防救援大队",
] as const;

export const officeTitles = ["局长", "副局长", "党组书记", "主任", "副主任", "办公室主任"] as const;

/** Two of these make a term: 医疗 and 改革, 医疗改革. */
export const termSubjects = pairs(
  "医疗教育交通农业旅游文化生态环境水利电力住房就业养老社区乡村城市基层青年妇女儿童" +
    "食品药品消防安全防汛抗旱森林草原河道湖泊道路桥梁铁路航空港口物流金融税务财政审计" +
    "司法治安信访民族体育科技数字网络信息工业能源矿山茶叶果蔬畜牧渔业粮食种子土地市场" +
    "商贸外资品牌质量标准计量",
);

export const termAims = pairs(
  "改革建设服务保障管理监督治理发展规划投资培训宣传检查整治修复保护创新融合示范试点" +
    "合作交流协作评估考核补贴扶持救助帮扶动员演练普查登记审批公示采购招标升级改造扩建" +
    "维修监测预警调度运营推广普及研究",
);

/**
 * Sentences of a body: {P} is a person, {O} an organization, {L} a location, {T} a term. What a
 * sentence says is of no matter, its length and its density of names are.
 */
export const sentences = [
  "{P}在{L}调研{T}时说，要把群众的事放在心上，一件一件办好。",
  "{O}近日启动{T}工作，预计年底前完成。",
  "在{L}，{T}项目进展顺利，主体工程已经过半。",
  "{P}和{P}来到现场，向居民介绍{T}的最新安排。",
  "{O}与{O}就{T}签订协议，双方将共享资料和人员。",
  "据{O}介绍，今年{L}的{T}投入比去年增加两成。",
  "{P}说，{T}离不开大家的支持，下一步还要听取更多意见。",
  "{L}和{L}之间的{T}已经打通，往来时间缩短一半。",
  "{P}代表{O}参加了{T}座谈会，并回答了提问。",
  "会上，{P}通报了{T}的情况，{P}作了补充说明。",
] as const;

/** Sentences without a name. */
export const fillers = [
  "当天下着小雨，前来办事的人仍然不少。",
  "大家围坐在一起，你一言我一语，气氛热烈。",
  "记者了解到，{T}的具体办法将于近期公布。",
  "不少居民表示，{T}给生活带来了实实在在的变化。",
  "下一阶段，{T}和{T}将同步推进。",
  "这项工作从春天开始，历时三个多月。",
] as const;

/** Headlines; like sentences, they name somebody or something. */
export const headlines = [
  "{O}扎实推进{T}",
  "{L}{T}见成效",
  "{P}调研{T}",
  "{L}：{T}让百姓受益",
  "{O}部署{T}和{T}",
] as const;

function characters(text: string): readonly string[] {
  return [...new Set(text)];
}

function pairs(text: string): readonly string[] {
  return [...new Set(text.match(/../gu) ?? [])];
}
