/** The names that compromise finds in texts: lines `{"text"}` on stdin, a list of `start end type` a line on stdout. */
import { createInterface } from "node:readline";
import nlp from "compromise";

for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(namesIn(JSON.parse(line).text))}\n`);

function namesIn(text) {
  const document = nlp(text);
  const lists = { PER: document.people(), LOC: document.places(), ORG: document.organizations() };
  return Object.entries(lists).flatMap(([type, found]) =>
    found.out("offset").map(({ text: words, offset }) => {
      // Its spans end in commas and possessives, which are no part of a name.
      const bare = words
        .replace(/^[^\p{L}]+|['’]s[^\p{L}]*$|[^\p{L}.]+$/gu, "")
        .replace(/(?<!\b\p{Lu})\.$/u, "");
      const start = text.indexOf(bare, offset.start);
      return `${start} ${start + bare.length} ${type}`;
    }),
  );
}
