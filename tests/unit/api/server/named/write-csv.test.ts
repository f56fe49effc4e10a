import { parse } from "csv-parse/sync";
import fc from "fast-check";
import type { Cell } from "../../../../../src/api/server/named/table-of.ts";
import { writeCsv } from "../../../../../src/api/server/named/write-csv.ts";

const oneCell = (cell: Cell): string => writeCsv({ columns: ["a", "b"], rows: [[cell, 1]] });

test("lines end with CR LF, and the first bytes say UTF-8", () => {
  const written = writeCsv({ columns: ["name", "count"], rows: [["桑植县", 3]] });
  expect(written).toBe("\uFEFFname,count\r\n桑植县,3\r\n");
});

test("quotes, commas and line ends are within quotes", () => {
  expect(oneCell('say "a, b"\nand go')).toContain('"say ""a, b""\nand go",1');
});

test("null is an empty cell", () => {
  expect(oneCell(null)).toContain("\r\n,1\r\n");
});

test.each(["=1+1", "+86", "-1", "@SUM(A1)", "\tx", "＝1+1", "＠x"])(
  "%j is no formula: an apostrophe stands before it",
  (text) => {
    expect(oneCell(text)).toContain(`\r\n'${text},1`);
  },
);

test("a carriage return hides no formula", () => {
  expect(oneCell("\r=1+1")).toContain(`\r\n"'\r=1+1",1`);
});

test("a number below zero is a number", () => {
  expect(oneCell(-3.5)).toContain("\r\n-3.5,1\r\n");
});

test("a row of one empty cell is a row", () => {
  expect(parse(writeCsv({ columns: ["a"], rows: [[null], ["x"]] }), { bom: true })).toEqual([
    ["a"],
    [""],
    ["x"],
  ]);
});

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom('"', ",", "\r", "\n", "=", "'", "-", "｜", "政") }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

const tables = fc.integer({ min: 1, max: 5 }).chain((width) => {
  const names = fc.stringMatching(/^[a-z][a-z.]{0,8}$/);
  return fc.record({
    columns: fc.array(names, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cells, { minLength: width, maxLength: width })),
  });
});

/** What a cell reads as: its text, a formula with the apostrophe that it was given. */
const asRead = (cell: Cell): string => {
  const text = String(cell ?? "");
  return typeof cell === "string" && /^[=+\-@\t\r\n\0＝＋－＠]/.test(text) ? `'${text}` : text;
};

test("what is written reads back cell by cell", () => {
  fc.assert(
    fc.property(tables, ({ columns, rows }) => {
      const read = parse(writeCsv({ columns, rows }), { bom: true, record_delimiter: "\r\n" });
      expect(read).toEqual([columns, ...rows.map((row) => row.map(asRead))]);
    }),
  );
});

test("no text that is written begins as a formula", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const [, [read = ""] = []] = parse(oneCell(text), { bom: true, record_delimiter: "\r\n" });
      expect(read).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
