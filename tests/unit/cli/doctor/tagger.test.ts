import { expect, test } from "@jest/globals";
import { aboutTagger } from "../../../../src/cli/doctor/examine.ts";
import { Problem } from "../../../../src/domain/index.ts";

const withoutLibrary = (): Promise<never> =>
  Promise.reject(new Problem("NOT_FOUND", "The encoder can't run here: no onnxruntime-node"));

test("without the encoder's library the smaller model serves, and why is said", async () => {
  expect(await aboutTagger(null, withoutLibrary)).toEqual({
    about: "Tagger",
    state: "note",
    found: expect.stringMatching(/crf model serves.*no onnxruntime-node/),
    mend: "npm ci",
  });
});

test("an encoder that is set and can't run is in the way", async () => {
  expect((await aboutTagger("encoder", withoutLibrary)).state).toBe("missing");
});

test("the smaller model that is set is well, whatever is installed", async () => {
  expect(await aboutTagger("crf", withoutLibrary)).toMatchObject({ state: "ok" });
});

test("rules alone are told of", async () => {
  expect((await aboutTagger("off", withoutLibrary)).found).toContain("rules alone");
});
