import { pageTexts } from "../../../../src/page/index.ts";
import { readText } from "../read-text.ts";
import { firstIn, problemOf } from "./found-in.ts";

const bare = { title: null, publication: null, publishedOn: null, language: null };

test("a plain text is one page, as it is", async () => {
  expect(await pageTexts(Buffer.from("一\r\n\r\n二"), "a.txt")).toEqual([
    { kind: "text", source: "a.txt", text: "一\n\n二", ...bare },
  ]);
});

test("a text that only speaks of HTML is plain text", async () => {
  const text = "A new tag\n\nEngineers told <html> what to do.\n";
  expect(await pageTexts(Buffer.from(text), "a.txt")).toMatchObject([{ text }]);
});

test("a text without a known ending is plain text", async () => {
  expect(await pageTexts(Buffer.from("一"), "page")).toMatchObject([{ text: "一" }]);
});

test("a picture is refused", async () => {
  const png = Buffer.from("89504e470d0a1a0a0000000d494844520000000100", "hex");
  expect((await problemOf(png, "a.png")).code).toBe("FILE_BINARY");
});

test("an empty file is refused, whatever its ending", async () => {
  expect((await problemOf(Buffer.from(""), "a.html")).code).toBe("FILE_EMPTY");
});

test.each(["utf-8.txt", "utf-16-bom.txt", "utf-16le.txt", "utf-16be.txt", "gb18030.txt"])(
  "the page in %p is the one that is meant",
  async (name) => {
    const { text } = await firstIn("utf-8.txt");
    expect((await firstIn(name)).text).toBe(text);
  },
);

test("a page in Big5 becomes its articles, in its own characters", async () => {
  const reading = readText((await firstIn("big5.txt")).text);
  expect(reading.articles.map(({ headline }) => headline)).toEqual([
    "康縣：茶山開園 頭茬鮮葉上市",
    "省道改線 通車時間定在六月",
  ]);
});

test("digits of full width tell the date", () => {
  const reading = readText(
    "五溪晨报 ２０２４年５月１２日 第３版\n\n防汛会议召开\n\n本报５月１１日讯（记者 石磊）市政府昨日召开会议，部署今年防汛工作。\n",
  );
  expect(reading.articles[0]?.publishedOn?.value).toBe("2024-05-11");
});

test("words that line ends part are whole again", () => {
  const reading = readText(
    "Selectboard backs new sal-\nvage yard rules\n\nBENNINGTON — The Select-\nboard voted 4-1 Tuesday to tighten rules for self-\nservice yards, a change long over-\ndue.\n",
    { language: "en", home: null },
  );
  expect(reading.articles[0]?.text).toContain("The Selectboard voted 4-1");
});
