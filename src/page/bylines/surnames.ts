/** The surnames of one character that cover all but a few in a thousand people of China. */
const single =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢扬谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由律犹";
const double = [
  ..."欧阳 上官 司马 诸葛 令狐 皇甫 司徒 东方 夏侯 尉迟 公孙 慕容 长孙 宇文 端木 独孤 南宫 闻人 轩辕 钟离 申屠 太史 呼延".split(
    " ",
  ),
];

/** The surname that a name in simplified characters begins with, or null. */
export function surnameOf(name: string): string | null {
  const two = name.slice(0, 2);
  if (double.includes(two)) return two;
  const one = name.slice(0, 1);
  return one !== "" && single.includes(one) ? one : null;
}

/** Whether a word is formed like a Chinese person's name: surname and one or two characters. */
export function isNameLike(word: string): boolean {
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(word)) return false;
  const surname = surnameOf(word);
  if (surname === null) return false;
  const given = word.length - surname.length;
  return given === 1 || given === 2;
}
