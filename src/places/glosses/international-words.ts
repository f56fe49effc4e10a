/** Bodies of many states and press agencies, by their full Chinese names: the same in every paper. */
const written = `
联合国=United Nations
联合国安全理事会=United Nations Security Council
联合国教育、科学及文化组织=United Nations Educational, Scientific and Cultural Organization=UNESCO
联合国粮食及农业组织=Food and Agriculture Organization
联合国儿童基金会=United Nations Children's Fund=UNICEF
联合国世界旅游组织=World Tourism Organization
联合国环境规划署=United Nations Environment Programme
联合国开发计划署=United Nations Development Programme
世界卫生组织=World Health Organization
世界贸易组织=World Trade Organization
世界气象组织=World Meteorological Organization
世界知识产权组织=World Intellectual Property Organization
世界粮食计划署=World Food Programme
世界银行=World Bank
国际货币基金组织=International Monetary Fund
国际原子能机构=International Atomic Energy Agency
国际劳工组织=International Labour Organization
国际民用航空组织=International Civil Aviation Organization
国际刑事法院=International Criminal Court
国际法院=International Court of Justice
红十字国际委员会=International Committee of the Red Cross
国际奥林匹克委员会=International Olympic Committee
国际足球联合会=International Federation of Association Football=FIFA
上海合作组织=Shanghai Cooperation Organization
亚洲基础设施投资银行=Asian Infrastructure Investment Bank
亚洲开发银行=Asian Development Bank
亚太经济合作组织=Asia-Pacific Economic Cooperation
东南亚国家联盟=Association of Southeast Asian Nations=ASEAN
阿拉伯国家联盟=League of Arab States=Arab League
非洲联盟=African Union
欧洲联盟=European Union
欧盟委员会=European Commission
欧洲议会=European Parliament
北大西洋公约组织=North Atlantic Treaty Organization
石油输出国组织=Organization of the Petroleum Exporting Countries=OPEC
经济合作与发展组织=Organisation for Economic Co-operation and Development=OECD
新华社=Xinhua=Xinhua News Agency
中国新闻社=China News Service
`;

/** The full Chinese name and the English forms, the usual one first. */
export const internationalWords: ReadonlyMap<string, readonly string[]> = new Map(
  written
    .trim()
    .split("\n")
    .map((line) => {
      const [chinese = "", ...english] = line.split("=");
      return [chinese, english];
    }),
);
