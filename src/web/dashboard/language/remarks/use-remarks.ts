import { useLanguage } from "../use-words.tsx";
import { remarkInChinese } from "./remark-in-chinese.ts";

/** Tells a reason, a doubt or a rule in the reader's language; one that is not known stays as it is. */
export function useRemarks(): (remark: string) => string {
  const language = useLanguage();
  return (remark) => (language === "zh" ? (remarkInChinese(remark) ?? remark) : remark);
}
