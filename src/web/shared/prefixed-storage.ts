/** The part of `window.localStorage` that is used here. */
interface KeyedTexts {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** A corner of the browser's storage. */
export interface TextStorage {
  readonly length: number;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  /** Empties this corner and nothing else. */
  clear(): void;
}

/**
 * Opens the corner whose keys begin with the prefix. Where the browser forbids storage, what is
 * kept lasts as long as the page.
 */
export function prefixedStorage(open: () => KeyedTexts, prefix: string): TextStorage {
  const texts = openedOrMemory(open);
  const keys = (): readonly string[] =>
    Array.from({ length: texts.length }, (_, index) => texts.key(index) ?? "").filter((key) =>
      key.startsWith(prefix),
    );
  return {
    get length() {
      return keys().length;
    },
    getItem: (key) => texts.getItem(prefix + key),
    setItem: (key, value) => texts.setItem(prefix + key, value),
    removeItem: (key) => texts.removeItem(prefix + key),
    clear: () => {
      for (const key of keys()) texts.removeItem(key);
    },
  };
}

/** Even reading `window.localStorage` throws where cookies are blocked. */
function openedOrMemory(open: () => KeyedTexts): KeyedTexts {
  try {
    return open();
  } catch {
    return memory();
  }
}

function memory(): KeyedTexts {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => {
      texts.set(key, value);
    },
    removeItem: (key) => {
      texts.delete(key);
    },
  };
}
