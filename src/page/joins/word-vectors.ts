/** Short vectors of what common words mean; words alike in meaning have vectors alike. */
export interface WordVectors {
  readonly dimensions: number;
  /** The place of each word's row. */
  readonly places: ReadonlyMap<string, number>;
  readonly rows: Int8Array;
}

const formatMark = 0x57560001;
const headerLength = 12;

/** Reads the vectors from their file: mark, number of words, dimensions; the rows; the words. */
export function openVectors(file: Uint8Array): WordVectors {
  const header = new DataView(file.buffer, file.byteOffset, headerLength);
  const [mark, words, dimensions] = [0, 4, 8].map((at) => header.getUint32(at, true));
  if (mark !== formatMark || words === undefined || dimensions === undefined) {
    throw new RangeError("not a file of word vectors");
  }
  const end = headerLength + words * dimensions;
  const names = new TextDecoder().decode(file.subarray(end)).split(" ");
  return {
    dimensions,
    places: new Map(names.map((name, place) => [name, place])),
    rows: new Int8Array(file.buffer, file.byteOffset + headerLength, words * dimensions),
  };
}

/** What some words mean together: the sum of their vectors, of length 1; all zero where none is known. */
export function meaningOf(words: Iterable<string>, vectors: WordVectors): Float32Array {
  const { dimensions, places, rows } = vectors;
  const sum = new Float32Array(dimensions);
  for (const word of words) {
    const place = places.get(word);
    if (place === undefined) continue;
    for (let i = 0, at = place * dimensions; i < dimensions; i++, at++) {
      sum[i] = (sum[i] ?? 0) + (rows[at] ?? 0);
    }
  }
  return ofLengthOne(sum);
}

/** The vector in the same direction whose length is 1. */
export function ofLengthOne(vector: Float32Array): Float32Array {
  const length = Math.sqrt(likeness(vector, vector));
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** How alike two meanings are: 1 for the same, about 0 for unrelated ones. */
export function likeness(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
