import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { freshFolder, type Ran, runNewsgraph } from "../../support/run-newsgraph.ts";

const report = "张家界市医疗保障局副局长王小明在北京会见了法国总统马克龙。";

/** Runs the command on texts, whose numbers from 0 become the ids. */
function tagTexts(texts: readonly string[], ...flags: readonly string[]): Promise<Ran> {
  const lines = texts.map((text, id) => `${JSON.stringify({ id, text })}\n`);
  return runNewsgraph(["tag", ...flags], { input: lines.join("") });
}

interface Answer {
  readonly id: number | string;
  readonly entities: readonly { start: number; end: number; type: string; confidence: number }[];
}

function answersOf({ stdout }: Ran): readonly Answer[] {
  const lines = stdout.split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line) as Answer);
}

async function namesIn(text: string, ...flags: readonly string[]): Promise<readonly string[]> {
  const [answer] = answersOf(await tagTexts([text], ...flags));
  return (answer?.entities ?? []).map(
    ({ start, end, type }) => `${text.slice(start, end)} ${type}`,
  );
}

const wholeNames = ["张家界市医疗保障局 ORG", "王小明 PER", "北京 LOC", "法国 LOC", "马克龙 PER"];

test("the encoder, started as npm ci leaves it, finds people, places and organizations", async () => {
  expect(await namesIn(report, "--model", "encoder")).toEqual(wholeNames);
});

test("the crf alone finds them too", async () => {
  expect(await namesIn(report, "--model", "crf")).toEqual(wholeNames);
});

test("the encoder is what reads unless wished otherwise", async () => {
  const unwished = await tagTexts([report]);
  expect(unwished.stdout).toBe((await tagTexts([report], "--model", "encoder")).stdout);
});

test("the labels of CLUENER are finer", async () => {
  expect(await namesIn(report, "--labels", "cluener")).toEqual(
    expect.arrayContaining(["张家界市医疗保障局 government", "副局长 position", "王小明 name"]),
  );
});

test("the labels of the news have positions beside names", async () => {
  expect(await namesIn(report, "--labels", "news")).toContain("副局长 position");
});

test("an English text is read by the rules for English", async () => {
  expect(await namesIn("Mayor John Smith of Marshalltown spoke at Iowa State University.")).toEqual(
    ["John Smith PER", "Marshalltown LOC", "Iowa State University ORG"],
  );
});

test("texts of all lengths are answered in their order, and each as if it stood alone", async () => {
  const texts = [report.repeat(9), "", "王小明。", "Nothing here.", report];
  const answers = answersOf(await tagTexts(texts));
  const [alone] = answersOf(await tagTexts([report]));
  expect(answers.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4]);
  expect(answers[4]?.entities).toEqual(alone?.entities);
});

test("offsets are the given text's, whatever its script, white space and length", async () => {
  const text = "　　張家界市醫療保障局\n王小明𠮷 在北京。";
  expect(await namesIn(text)).toEqual(["張家界市醫療保障局 ORG", "王小明 PER", "北京 LOC"]);
});

test("a bad line is named with its number and doesn't stop the rest", async () => {
  const input = '{"id":"a","text":"北京"}\n{"id":"b","text":"王\n\n{"id":3,"text":"上海"}';
  const ran = await runNewsgraph(["tag"], { input });
  expect(answersOf(ran).map(({ id }) => id)).toEqual(["a", 3]);
  expect(ran.stderr).toContain("line 2 of stdin is no JSON");
  expect(ran.status).toBe(3);
});

test("files are read like stdin, in the order in which they are named", async () => {
  const folder = freshFolder();
  const files = ["2.jsonl", "1.jsonl"].map((name) => join(folder, name));
  for (const file of files) writeFileSync(file, `${JSON.stringify({ id: file, text: "北京" })}\n`);
  const ran = await runNewsgraph(["tag", "--model", "crf", ...files]);
  expect(answersOf(ran).map(({ id }) => id)).toEqual(files);
  expect(ran.status).toBe(0);
});

test("a file that is not there is named", async () => {
  const { status, stderr } = await runNewsgraph(["tag", "nowhere.jsonl"]);
  expect(stderr).toContain('"nowhere.jsonl" can\'t be read');
  expect(status).toBe(1);
});

test("the labels that there are stand in the refusal of others", async () => {
  const { status, stderr } = await runNewsgraph(["tag", "--labels", "conll"]);
  expect(stderr).toContain("msra, cluener, news");
  expect(status).toBe(2);
});

test("the doctor says that the encoder serves", async () => {
  const { stdout } = await runNewsgraph(["doctor"]);
  expect(stdout).toMatch(/ok +Tagger +the encoder serves/);
});
