import { wordList } from "./word-list.ts";

/** Surnames of China in pinyin, those that more than about a hundred thousand bear. */
export const pinyinSurnames = wordList(`
  ai an ao bai ban bao bei bi bian bo bu cai cao cen chai chang che chen cheng chi chu cong cui dai dang deng
  di diao ding dong dou du duan fan fang fei feng fu gai gan gao ge geng gong gou gu guan gui guo hai han hang
  hao he hong hou hu hua huang huo ji jia jian jiang jiao jin jing ju kang ke kong kou kuang lai lan lang lao
  lei leng li lian liang liao lin ling liu long lou lu luan luo lv lyu ma mai man mao mei meng mi miao min ming
  mo mu na nan ni nie ning niu ou ouyang pan pang pei peng pi piao ping pu qi qian qiang qiao qin qiu qu quan
  ran rao ren rong ruan rui sang sha shan shang shao she shen sheng shi shu shui si sima situ song su sui sun
  tai tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia xian xiang xiao xie xin xing xiong xiu xu
  xuan xue yan yang yao ye yi yin ying you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhi
  zhong zhou zhu zhuang zhuge zhuo zong zou zu zuo qiong huangfu shangguan murong dongfang linghu zhangsun
`);
