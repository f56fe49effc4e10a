/** 。（记者 张三）: what is said in brackets after a text's end. */
const remark = /(?<=[。！？”.!?"])\s?[（(][^（()）]{2,60}[）)]$/;

/** Whether a text stops where a sentence can stop. */
export function endsSentence(text: string): boolean {
  const plain = text.replace(remark, "");
  const chinese = /[。！？；…：][”’」』）)》"']*$/.test(plain) && !/[：；]$/.test(plain);
  return chinese || (/[.!?…]["'”’)]*$/.test(plain) && !/[\u4e00-\u9fff]$/.test(plain));
}
