import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect } from "react";

/** The editors suit Chinese text and long lines, and follow the system's theme when it changes. */
export function EditorHabits(): null {
  useTextHabits();
  useSystemTheme();
  return null;
}

const textHabits = {
  wordWrap: "on",
  wrappingIndent: "indent",
  // Monaco warns of "，" and "：" because they look like "," and ":".
  unicodeHighlight: { ambiguousCharacters: false },
} as const;

function useTextHabits(): void {
  const editors = useGraphiQL((state) => ({
    query: state.queryEditor,
    variables: state.variableEditor,
    headers: state.headerEditor,
    answer: state.responseEditor,
  }));
  useEffect(() => {
    for (const editor of Object.values(editors)) {
      editor?.updateOptions(textHabits);
    }
  }, [editors]);
}

function useSystemTheme(): void {
  const theme = useGraphiQL((state) => state.theme);
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    if (theme !== null) return;
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const follow = (): void => setTheme(null);
    dark.addEventListener("change", follow);
    return () => dark.removeEventListener("change", follow);
  }, [theme, setTheme]);
}
