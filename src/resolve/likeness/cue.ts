/** What speaks for or against two people being one: nats of evidence, and the words for it. */
export interface Cue {
  readonly weight: number;
  readonly reason: string;
}
