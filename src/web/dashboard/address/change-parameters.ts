/** New values of an address's parameters; null takes one out. */
export type Changes = Readonly<Record<string, string | null>>;

/** The query part of an address with some parameters changed; what has no value is left out. */
export function changeParameters(search: string, changes: Changes): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") parameters.delete(name);
    else parameters.set(name, value);
  }
  return legible(parameters);
}

/** Only some parameters of an address. */
export function keepParameters(search: string, names: readonly string[]): string {
  const parameters = new URLSearchParams(search);
  const kept = [...parameters].filter(([name]) => names.includes(name));
  return legible(new URLSearchParams(kept));
}

/** As people read and copy it: what needs no escape in a query stands as it is. */
function legible(parameters: URLSearchParams): string {
  return parameters.toString().replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%7E", "~");
}
