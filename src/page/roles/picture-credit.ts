const chinese =
  /[。！？”）)](?:[（(]?(?:图|图片|摄影|本报|特约|通讯员|记者|[\u4e00-\u9fff]{2,8}(?:日报|晚报|社)).{0,20}|[（(]?[\u4e00-\u9fff·]{1,4}(?:[\s、][\u4e00-\u9fff·]{1,4}){0,3})[\s/]*(?:摄影报道|摄影|摄|供图|图|航拍|图\/文|文\/图)[）)]?$/;
const english =
  /(?:\((?:Photo|AP Photo|Photos|Courtesy)[^)]{0,60}\)|\b(?:Photo|Photos|Picture)(?: courtesy)?(?: by|:) [A-Z][\w.' -]{2,50}|[.!?] ?[A-Z][a-z]+(?: [A-Z][a-z.]+){1,2}(?: ?\/ ?[A-Z][\w ]+| photo))\.?$/;

/** Whether a short text ends by saying who took a picture, as captions do, and some stories. */
export function endsWithPictureCredit(plain: string): boolean {
  return /[\u4e00-\u9fff]/.test(plain)
    ? plain.length <= 260 && chinese.test(plain)
    : plain.length < 420 && english.test(plain);
}
