import type { SearchKeys, TextForms } from "../../domain/index.ts";

/** Some 20 MB; a newspaper names far fewer again and again. */
const mostRemembered = 50_000;

/** Makes the search keys of a name once for all the pages that name it. */
export function rememberKeys(forms: TextForms, most: number = mostRemembered): TextForms {
  const known = new Map<string, SearchKeys>();
  return {
    ...forms,
    keysOf: (name, kind) => {
      const key = `${kind} ${name}`;
      const keys = known.get(key) ?? forms.keysOf(name, kind);
      if (known.size >= most) known.clear();
      known.set(key, keys);
      return keys;
    },
  };
}
