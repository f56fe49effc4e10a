import { createContext, type ReactElement, type ReactNode, useContext, useEffect } from "react";
import { useAddress } from "../address/use-address.ts";
import { preferences } from "../shell/preferences.ts";
import { chinese, type Words } from "./chinese.ts";
import { english } from "./english.ts";

export type Language = "zh" | "en";

const wordsOf: Record<Language, Words> = { zh: chinese, en: english };

const Told = createContext<{ readonly language: Language; readonly words: Words }>({
  language: "zh",
  words: chinese,
});

/** Gives everything inside the words of the address's language, else of the one chosen last, else the browser's. */
export function LanguageRoom({ children }: { readonly children: ReactNode }): ReactElement {
  const { parameters } = useAddress();
  const language =
    languageIn(parameters.get("lang")) ??
    languageIn(preferences.getItem("lang")) ??
    (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");
  const words = wordsOf[language];
  useEffect(() => {
    document.documentElement.lang = words.htmlLanguage;
  }, [words]);
  return <Told value={{ language, words }}>{children}</Told>;
}

/** The words of the language in use. */
export function useWords(): Words {
  return useContext(Told).words;
}

export function useLanguage(): Language {
  return useContext(Told).language;
}

function languageIn(text: string | null): Language | null {
  return text === "zh" || text === "en" ? text : null;
}
