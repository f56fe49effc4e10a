import { readExample } from "../../../../src/web/playground/example.ts";

const file = `# 某机构的官员 · The officials of an organization
# 报道里见到的任职。
# As seen in the news.

# not part of the description
query OfficialsOfOrganization($at: String!) {
  officials(at: $at) { name }
}
`;

test("the first comment line gives the title in both languages", () => {
  const { chineseTitle, englishTitle } = readExample("officials", file, "");
  expect([chineseTitle, englishTitle]).toEqual([
    "某机构的官员",
    "The officials of an organization",
  ]);
});

test("the comment lines up to the first other line are the description", () => {
  expect(readExample("officials", file, "").description).toBe(
    "报道里见到的任职。 As seen in the news.",
  );
});

test("the comment that names a table's rows is no description", () => {
  const text = "# 官员 · Officials\n# Who holds office.\n# rows: officials\nquery A { a }";
  expect(readExample("a", text, "").description).toBe("Who holds office.");
});

test("the operation's name is read from the operation, not from the file's name", () => {
  expect(readExample("officials", file, "").operationName).toBe("OfficialsOfOrganization");
});

test("without a comment the operation's name is the title", () => {
  expect(readExample("kinds", "query Kinds { a }", "").englishTitle).toBe("Kinds");
});

test("without a name either, the file's name is the title", () => {
  expect(readExample("kinds", "{ a }", "").englishTitle).toBe("kinds");
});

test("a title in one language only is kept whole", () => {
  const { chineseTitle, englishTitle } = readExample("a", "# 官员\nquery A { a }", "");
  expect([chineseTitle, englishTitle]).toEqual(["", "官员"]);
});

test("a mutation is not taken for a query, even where a comment says so", () => {
  expect(readExample("a", "# query Nothing\nmutation Remove { a }", "").isQuery).toBe(false);
});

test("a file that was checked out with Windows line ends has the same title", () => {
  expect(readExample("a", "# 官员 · Officials\r\nquery A { a }\r\n", "").englishTitle).toBe(
    "Officials",
  );
});
