import fc from "fast-check";
import { readPlaceText, writePlaceTexts } from "../../../../src/graph/vocabulary/place-texts.ts";

const text = fc.string({ minLength: 1 }).map((one) => one.replaceAll("|", "/"));

test("every place has the text that was written for it", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
      const written = writePlaceTexts(texts);
      expect(texts.map((_, place) => readPlaceText(written, place))).toEqual(texts);
    }),
  );
});

test("what all places share is written once", () => {
  expect(writePlaceTexts(["tagger", "tagger", "tagger"])).toBe("tagger");
});

test("a text with the mark that parts texts is still one", () => {
  const written = writePlaceTexts(["a|b", "c"]);
  expect([readPlaceText(written, 0), readPlaceText(written, 1)]).toEqual(["a/b", "c"]);
});

test("a list is read as it is", () => {
  expect(readPlaceText(["tagger", "gazetteer"], 1)).toBe("gazetteer");
});

test("where nothing is written there is no text", () => {
  expect([readPlaceText(null, 0), readPlaceText([null], 0)]).toEqual([null, null]);
});
