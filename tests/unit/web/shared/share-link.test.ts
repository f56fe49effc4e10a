import fc from "fast-check";
import { readShareLink, shareLink } from "../../../../src/web/shared/share-link.ts";

const playground = "http://127.0.0.1:4000/playground/";

test("what a link is made of is read from it again", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "binary" }),
      (query, variables) => {
        const { hash } = new URL(shareLink(playground, { query, variables }));
        expect(readShareLink(hash)).toEqual({ kind: "operation", operation: { query, variables } });
      },
    ),
  );
});

test("a link holds only characters that survive chats and e-mail", () => {
  const link = shareLink(playground, { query: "# 辽河镇 ÿÿÿ???>>>", variables: "{}" });
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:4000\/playground\/#q=[\w-]+$/);
});

test("an operation in the present address gives way to the new one", () => {
  const first = shareLink(playground, { query: "{ a }", variables: "" });
  const second = shareLink(first, { query: "{ b }", variables: "" });
  expect(second).toBe(shareLink(playground, { query: "{ b }", variables: "" }));
});

test("variables given as an object are written out", () => {
  const code = Buffer.from('{"query":"{ a }","variables":{"at":"市医保局"}}').toString("base64url");
  expect(readShareLink(`#q=${code}`)).toEqual({
    kind: "operation",
    operation: { query: "{ a }", variables: '{\n  "at": "市医保局"\n}' },
  });
});

test("an address without an operation says so", () => {
  expect(readShareLink("")).toEqual({ kind: "none" });
});

test.each(["#q=eyJxdWVyeSI6I", "#q=%%%", "#q=", `#q=${btoa('{"query":7}')}`, `#q=${btoa("null")}`])(
  "the damaged link %s is unreadable",
  (hash) => {
    expect(readShareLink(hash)).toEqual({ kind: "unreadable" });
  },
);
