import type { Entity, Mention } from "../../../src/domain/index.ts";

/** A mention of an article that has no page yet. */
export interface DraftMention {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** A text that is being written, with where it names whom. */
export class Draft {
  #text = "";
  #paragraph = 0;
  #sentence = 0;
  readonly #mentions: DraftMention[] = [];

  get text(): string {
    return this.#text;
  }

  get mentions(): readonly DraftMention[] {
    return this.#mentions;
  }

  write(text: string): void {
    this.#text += text;
  }

  /** Names an entity by one of its names; gives where the name begins. */
  name(entity: Entity, text = entity.name): number {
    const start = this.#text.length;
    this.#text += text;
    this.#mentions.push({
      entity,
      mention: {
        kind: entity.kind,
        form: text === entity.name ? "name" : "short",
        span: { start, end: this.#text.length },
        text,
        name: entity.name,
        paragraph: this.#paragraph,
        sentence: this.#sentence,
        method: "generated",
        confidence: 0.9,
      },
    });
    return start;
  }

  endSentence(): void {
    this.#sentence += 1;
  }

  endParagraph(): void {
    this.#text += "\n";
    this.#paragraph += 1;
  }
}
