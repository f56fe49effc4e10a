/** Characters with which foreign names are written in Chinese. */
const transliterating = new Set([
  ..."阿艾埃爱安昂奥澳巴芭白拜班邦包保鲍贝本比毕彼别宾波博伯勃布卜查茨楚达戴黛丹当道德得邓迪蒂狄丁东杜敦顿多朵额厄恩尔法凡范方菲费芬丰冯弗夫福富盖甘冈高戈格葛根贡古瓜圭哈海汉翰豪赫黑亨洪胡华惠霍基吉纪加伽贾嘉简杰捷金津久卡凯坎康考柯科可克肯孔库夸奎昆拉莱赖兰朗劳勒雷蕾黎里理利丽莉丽莲连廉良列林琳灵柳龙隆娄卢鲁露路伦罗洛吕律马玛迈麦曼芒毛茅梅美门蒙孟米密蜜明缪摩莫墨默姆木穆拿纳娜乃奈南内嫩尼妮涅宁纽农努诺女欧帕派潘庞培佩彭皮匹平泼珀婆普其奇齐恰千钱强乔切茄琴青丘曲屈让热仁日荣茹儒瑞若撒萨塞赛三桑瑟森沙莎山珊尚绍舍申生圣胜什施石史士世舒斯丝思司松苏素孙索所塔泰坦汤唐陶特滕提铁廷通图托脱瓦万旺威韦为维魏温文翁沃乌吾伍武西希锡席霞夏相香肖谢辛欣兴幸雄休修许旭雪逊雅亚延扬杨尧耀耶叶伊依以易意因英永尤于宇雨约云赞泽曾扎詹湛张哲珍芝知智朱朱茱卓兹宗祖佐",
]);

/** Whether every character may write a foreign sound. */
export function isTransliterated(text: string): boolean {
  return text.length > 0 && [...text].every((character) => transliterating.has(character));
}

const steppeSyllables = new Set([
  ..."阿艾敖奥巴白拜宝保贝毕博布查朝楚达丹德登迪丁都多额恩尔尕嘎噶高格根古哈海浩和赫呼花吉加嘉江金旦央娃卡凯克肯库拉兰朗勒雷力林琳鲁洛玛买曼满芒梅门蒙孟米敏木慕穆那娜乃南尼娘宁努诺欧帕潘培平普措其奇齐恰强琼确仁日荣若萨赛桑色森沙善尚斯思苏索塔泰坦特提天铁图吐托脱旺维温文乌吾西希喜夏先向新兴雄雅亚央扬杨耶叶伊依亦音永尤玉扎占哲珠卓孜宗佐琴音云顿珍珠丽古热合孜汗力提甫江姆增巧晋噶让则多杰仓真堪群培罗次曲巴图",
]);

/** Whether a name may be Mongolian, Tibetan or Uyghur, written by sound. */
export function isSteppeName(name: string): boolean {
  return name.length >= 2 && [...name].every((character) => steppeSyllables.has(character));
}
