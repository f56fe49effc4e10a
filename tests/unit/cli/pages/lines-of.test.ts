import fc from "fast-check";
import { linesOf } from "../../../../src/cli/pages/lines-of.ts";

/** Comes in pieces of so many bytes. */
async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesIn(text: string, size = 4): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const { bytes } of linesOf(inPieces(text, size))) lines.push(bytes.toString());
  return lines;
}

test("the last line needs no line end", async () => {
  expect(await linesIn("ab\ncd")).toEqual(["ab", "cd"]);
});

test("blank lines are left out and counted", async () => {
  const numbers: number[] = [];
  for await (const { number } of linesOf(inPieces("a\n\n \r\nb\n", 3))) numbers.push(number);
  expect(numbers).toEqual([1, 4]);
});

test("no bytes are no lines", async () => {
  expect(await linesIn("")).toEqual([]);
});

test("whatever the pieces, the lines are the same", async () => {
  const line = fc
    .string({ unit: "binary", minLength: 1 })
    .filter((text) => /[^\s\ud800-\udfff]/.test(text));
  await fc.assert(
    fc.asyncProperty(
      fc.array(line.map((text) => text.replace(/\n/g, ""))),
      fc.nat(9),
      async (lines, size) => {
        const whole = lines.filter((text) => text.trim() !== "");
        expect(await linesIn(whole.join("\n"), size + 1)).toEqual(whole);
      },
    ),
  );
});

test("where a line starts is where its bytes are", async () => {
  const text = "晨报\n\n市长\n";
  const found: string[] = [];
  for await (const { start, bytes } of linesOf(inPieces(text, 2)))
    found.push(
      Buffer.from(text)
        .subarray(start, start + bytes.length)
        .toString(),
    );
  expect(found).toEqual(["晨报", "市长"]);
});
