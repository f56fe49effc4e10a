/** Whether a text stops where a sentence can stop. */
export function endsSentence(plain: string): boolean {
  const chinese = /[。！？；…：][”’」』）)》"']*$/.test(plain) && !/[：；]$/.test(plain);
  return chinese || (/[.!?…]["'”’)]*$/.test(plain) && !/[\u4e00-\u9fff]$/.test(plain));
}
