/** What the organizations of Chinese places are called in English, without the place. */
const written = `
人民政府=People's Government
政府=Government
人民政府办公室=People's Government Office
政府办公室=Government Office
人民代表大会=People's Congress
人民代表大会常务委员会=People's Congress Standing Committee
人大常委会=People's Congress Standing Committee
人大=People's Congress
政协=CPPCC Committee
政治协商会议=CPPCC Committee
监察委员会=Supervisory Commission
监委=Supervisory Commission
纪律检查委员会=Commission for Discipline Inspection
纪委=Commission for Discipline Inspection
纪委监委=Commission for Discipline Inspection and Supervision
委员会=Party Committee
委=Party Committee
委办公室=Party Committee Office
委组织部=Party Committee Organization Department
委宣传部=Party Committee Publicity Department
委统战部=Party Committee United Front Work Department
委统一战线工作部=Party Committee United Front Work Department
委政法委=Party Committee Political and Legal Affairs Commission
委政法委员会=Party Committee Political and Legal Affairs Commission
委党校=Party School
委网信办=Cyberspace Affairs Office
委老干部局=Veteran Cadres Bureau
委编办=Institutional Establishment Office
委社会工作部=Party Committee Social Work Department
委直属机关工作委员会=Work Committee for Offices directly under the Party Committee
党委=Party Committee
党工委=Party Working Committee
人民法院=People's Court
中级人民法院=Intermediate People's Court
高级人民法院=Higher People's Court
人民检察院=People's Procuratorate
检察院=People's Procuratorate
法院=People's Court
公安局=Public Security Bureau
公安局交通警察支队=Public Security Bureau Traffic Police Detachment
公安局交通警察大队=Public Security Bureau Traffic Police Brigade
公安厅=Department of Public Security
公安分局=Public Security Sub-bureau
办事处=Office
教育委员会=Education Commission
公安局派出所=Police Station
派出所=Police Station
司法局=Justice Bureau
司法所=Justice Office
司法厅=Department of Justice
民政局=Civil Affairs Bureau
民政厅=Department of Civil Affairs
财政局=Finance Bureau
财政厅=Department of Finance
税务局=Taxation Bureau
审计局=Audit Bureau
审计厅=Department of Audit
统计局=Statistics Bureau
统计调查队=Survey Team of Statistics
教育局=Education Bureau
教育厅=Department of Education
教育体育局=Education and Sports Bureau
教育和体育局=Education and Sports Bureau
教育科技局=Education, Science and Technology Bureau
科学技术局=Science and Technology Bureau
科技局=Science and Technology Bureau
科学技术厅=Department of Science and Technology
科学技术协会=Association for Science and Technology
科协=Association for Science and Technology
工业和信息化局=Industry and Information Technology Bureau
工业和信息化厅=Department of Industry and Information Technology
工信局=Industry and Information Technology Bureau
发展和改革局=Development and Reform Bureau
发展和改革委员会=Development and Reform Commission
发展改革委=Development and Reform Commission
发改委=Development and Reform Commission
发改局=Development and Reform Bureau
人力资源和社会保障局=Human Resources and Social Security Bureau
人力资源和社会保障厅=Department of Human Resources and Social Security
人社局=Human Resources and Social Security Bureau
自然资源局=Natural Resources Bureau
自然资源厅=Department of Natural Resources
自然资源和规划局=Natural Resources and Planning Bureau
规划和自然资源局=Planning and Natural Resources Bureau
生态环境局=Ecology and Environment Bureau
生态环境厅=Department of Ecology and Environment
住房和城乡建设局=Housing and Urban-Rural Development Bureau
住房和城乡建设厅=Department of Housing and Urban-Rural Development
住建局=Housing and Urban-Rural Development Bureau
住房公积金管理中心=Housing Provident Fund Management Center
交通运输局=Transport Bureau
交通运输厅=Department of Transport
交通局=Transport Bureau
水利局=Water Resources Bureau
水利厅=Department of Water Resources
水务局=Water Affairs Bureau
农业农村局=Agriculture and Rural Affairs Bureau
农业农村厅=Department of Agriculture and Rural Affairs
乡村振兴局=Rural Revitalization Bureau
林业局=Forestry Bureau
林业和草原局=Forestry and Grassland Bureau
林草局=Forestry and Grassland Bureau
农牧局=Agriculture and Animal Husbandry Bureau
畜牧局=Animal Husbandry Bureau
商务局=Commerce Bureau
商务厅=Department of Commerce
文化和旅游局=Culture and Tourism Bureau
文化和旅游厅=Department of Culture and Tourism
文化旅游局=Culture and Tourism Bureau
文化旅游广电体育局=Culture, Tourism, Radio, Television and Sports Bureau
文化体育广电和旅游局=Culture, Sports, Radio, Television and Tourism Bureau
文化和旅游广电体育局=Culture, Tourism, Radio, Television and Sports Bureau
文旅局=Culture and Tourism Bureau
旅游局=Tourism Bureau
体育局=Sports Bureau
广播电视台=Radio and Television Station
融媒体中心=Convergence Media Center
卫生健康委员会=Health Commission
卫生健康局=Health Bureau
卫健委=Health Commission
卫健局=Health Bureau
疾病预防控制中心=Center for Disease Control and Prevention
疾病预防控制局=Disease Prevention and Control Bureau
疾控中心=Center for Disease Control and Prevention
妇幼保健院=Maternal and Child Health Hospital
退役军人事务局=Veterans Affairs Bureau
退役军人事务厅=Department of Veterans Affairs
应急管理局=Emergency Management Bureau
应急管理厅=Department of Emergency Management
应急局=Emergency Management Bureau
市场监督管理局=Market Regulation Bureau
市场监管局=Market Regulation Bureau
医疗保障局=Medical Insurance Bureau
医保局=Medical Insurance Bureau
医疗保障事务中心=Medical Insurance Affairs Center
医疗保障服务中心=Medical Insurance Service Center
气象局=Meteorological Bureau
气象台=Meteorological Observatory
地震局=Earthquake Administration
信访局=Public Complaints and Proposals Bureau
行政审批局=Administrative Approval Bureau
行政审批服务局=Administrative Approval Service Bureau
政务服务局=Government Services Bureau
政务服务中心=Government Service Center
政务服务和数据管理局=Government Services and Data Administration
数据局=Data Bureau
大数据发展管理局=Big Data Development Administration
城市管理局=Urban Administration Bureau
城市管理和综合执法局=Urban Administration and Law Enforcement Bureau
城市管理行政执法局=Urban Administrative Law Enforcement Bureau
城管局=Urban Administration Bureau
城管执法局=Urban Administration and Law Enforcement Bureau
机关事务管理局=Government Offices Administration
国有资产监督管理委员会=State-owned Assets Supervision and Administration Commission
国资委=State-owned Assets Supervision and Administration Commission
金融工作办公室=Financial Affairs Office
金融办=Financial Affairs Office
外事办公室=Foreign Affairs Office
外事侨务办公室=Foreign and Overseas Chinese Affairs Office
民族宗教事务局=Ethnic and Religious Affairs Bureau
民族宗教事务委员会=Ethnic and Religious Affairs Commission
民族事务委员会=Ethnic Affairs Commission
粮食和物资储备局=Food and Strategic Reserves Bureau
烟草专卖局=Tobacco Monopoly Bureau
邮政管理局=Postal Administration
海关=Customs
消防救援支队=Fire and Rescue Detachment
消防救援大队=Fire and Rescue Brigade
消防救援局=Fire and Rescue Bureau
总工会=Federation of Trade Unions
妇女联合会=Women's Federation
妇联=Women's Federation
共青团委=Communist Youth League Committee
团委=Communist Youth League Committee
工商业联合会=Federation of Industry and Commerce
工商联=Federation of Industry and Commerce
文学艺术界联合会=Federation of Literary and Art Circles
文联=Federation of Literary and Art Circles
作家协会=Writers Association
残疾人联合会=Disabled Persons' Federation
残联=Disabled Persons' Federation
红十字会=Red Cross Society
归国华侨联合会=Federation of Returned Overseas Chinese
侨联=Federation of Returned Overseas Chinese
慈善总会=Charity Federation
慈善会=Charity Federation
人民医院=People's Hospital
第一人民医院=First People's Hospital
第二人民医院=Second People's Hospital
第三人民医院=Third People's Hospital
第三医院=Third Hospital
中医医院=Hospital of Traditional Chinese Medicine
中医院=Hospital of Traditional Chinese Medicine
中心医院=Central Hospital
卫生院=Health Center
中心卫生院=Central Health Center
图书馆=Library
博物馆=Museum
文化馆=Cultural Center
档案馆=Archives
第一中学=No. 1 Middle School
第二中学=No. 2 Middle School
第三中学=No. 3 Middle School
中心小学=Central Primary School
供销合作社联合社=Federation of Supply and Marketing Cooperatives
供销社=Supply and Marketing Cooperative
武装部=People's Armed Forces Department
人民武装部=People's Armed Forces Department
军分区=Military Subdistrict
日报社=Daily
便民服务中心=Public Service Center
`;

export const organizationWords: ReadonlyMap<string, string> = new Map(
  written
    .trim()
    .split("\n")
    .map((line) => {
      const [chinese = "", english = ""] = line.split("=");
      return [chinese, english];
    }),
);

/** Organizations of the whole country, by what follows 国家, 全国 or nothing. */
export const nationalWords: ReadonlyMap<string, string> = new Map([
  ["国务院", "State Council"],
  ["中共中央", "Communist Party of China Central Committee"],
  ["全国人民代表大会", "National People's Congress"],
  ["全国人大", "National People's Congress"],
  ["全国政协", "National Committee of the CPPCC"],
  ["国家医疗保障局", "National Healthcare Security Administration"],
  ["国家医保局", "National Healthcare Security Administration"],
  ["国家统计局", "National Bureau of Statistics"],
  ["国家发展和改革委员会", "National Development and Reform Commission"],
  ["国家发展改革委", "National Development and Reform Commission"],
  ["国家卫生健康委员会", "National Health Commission"],
  ["国家卫生健康委", "National Health Commission"],
  ["国家税务总局", "State Taxation Administration"],
  ["国家林业和草原局", "National Forestry and Grassland Administration"],
  ["教育部", "Ministry of Education"],
  ["公安部", "Ministry of Public Security"],
  ["民政部", "Ministry of Civil Affairs"],
  ["司法部", "Ministry of Justice"],
  ["财政部", "Ministry of Finance"],
  ["商务部", "Ministry of Commerce"],
  ["外交部", "Ministry of Foreign Affairs"],
  ["水利部", "Ministry of Water Resources"],
  ["自然资源部", "Ministry of Natural Resources"],
  ["生态环境部", "Ministry of Ecology and Environment"],
  ["农业农村部", "Ministry of Agriculture and Rural Affairs"],
  ["交通运输部", "Ministry of Transport"],
  ["应急管理部", "Ministry of Emergency Management"],
  ["文化和旅游部", "Ministry of Culture and Tourism"],
  ["退役军人事务部", "Ministry of Veterans Affairs"],
  ["科学技术部", "Ministry of Science and Technology"],
  ["人力资源和社会保障部", "Ministry of Human Resources and Social Security"],
  ["住房和城乡建设部", "Ministry of Housing and Urban-Rural Development"],
  ["最高人民法院", "Supreme People's Court"],
  ["最高人民检察院", "Supreme People's Procuratorate"],
  ["中国气象局", "China Meteorological Administration"],
]);
