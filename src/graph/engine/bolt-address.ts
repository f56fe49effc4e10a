/** The address of a server of this machine, as drivers take it. */
export function boltAddress(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}
