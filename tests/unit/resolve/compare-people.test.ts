import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  certain,
  doubtful,
  type EntityId,
  type OfficeSeen,
  type PersonProfile,
} from "../../../src/domain/index.ts";
import { likenessRules } from "../../../src/resolve/index.ts";

const bureau: OfficeSeen = {
  ...{ title: "局长", isPublic: true, at: "organization:bureau" as EntityId },
  ...{ atName: "张家界市医疗保障局", within: ["location:4308", "location:43"] as EntityId[] },
};

function profile(name: string, more: Partial<PersonProfile> = {}): PersonProfile {
  return {
    ...{ id: `person:${name}` as EntityId, name, names: [name], offices: [], people: [] },
    ...{ bodies: [], places: [], homes: ["4308"], publications: ["publication:1"] },
    ...{ pages: [`page:${JSON.stringify([name, more])}`] },
    ...{ firstSeenOn: "2023-07-05", lastSeenOn: "2023-07-05" },
    ...more,
  };
}

function companions(...names: readonly string[]): PersonProfile["people"] {
  return names.map((name) => ({ id: `person:${name}` as EntityId, name }));
}

function decided(one: PersonProfile, other: PersonProfile): string {
  const likeness = likenessRules.compare(one, other);
  if (likeness === null) return "of other names";
  if (likeness.score >= certain) return "one";
  return likeness.score >= doubtful ? "doubtful" : "two";
}

const english = { homes: ["CN"], publications: ["publication:2"] };

test("an official is the one without a title who keeps the same company", () => {
  const untitled = profile("龙启明", { people: companions("杨若水", "舒畅") });
  const titled = profile("龙启明", {
    offices: [bureau],
    people: companions("杨若水", "舒畅", "向前程"),
  });
  expect(decided(untitled, titled)).toBe("one");
});

test("an official and somebody of that name with nothing but the paper in common are doubted", () => {
  expect(decided(profile("龙启明"), profile("龙启明", { offices: [bureau] }))).toBe("doubtful");
});

test("a mayor is not the villager of a common name", () => {
  expect(decided(profile("王伟"), profile("王伟", { offices: [bureau] }))).toBe("two");
});

test("people of one name in the news of two cities are two where nothing else agrees", () => {
  const far = profile("王伟", { homes: ["4401"], publications: ["publication:9"] });
  expect(decided(profile("王伟"), far)).toBe("two");
});

test("pinyin with the office in English makes one", () => {
  const director = { ...bureau, title: "director" };
  const other = profile("Xiang Weiyang", { ...english, offices: [director] });
  expect(decided(profile("向未央", { offices: [bureau] }), other)).toBe("one");
});

test("the mayor of a city in English is the one of its government in Chinese", () => {
  const city = ["location:4308", "location:43"] as EntityId[];
  const government = {
    ...{ title: "市长", isPublic: true, at: "organization:1" as EntityId },
    ...{ atName: "张家界市人民政府", within: city },
  };
  const ofCity = { ...government, title: "Mayor", at: "location:4308" as EntityId };
  const other = profile("Long Qiming", { ...english, offices: [ofCity] });
  expect(decided(profile("龙启明", { offices: [government] }), other)).toBe("one");
});

test("pinyin alone makes nobody one, however near the day", () => {
  expect(decided(profile("向未央", { offices: [bureau] }), profile("Xiang Weiyang", english))).toBe(
    "two",
  );
});

test("pinyin and one shared companion are doubted", () => {
  const people = companions("若昂·席尔瓦");
  expect(decided(profile("向未央", { people }), profile("Xiang Weiyang", { people }))).toBe(
    "doubtful",
  );
});

test("a deputy is not the head of the office", () => {
  const deputy = profile("Xiang Weiyang", {
    ...english,
    offices: [{ ...bureau, title: "deputy director" }],
  });
  expect(decided(profile("向未央", { offices: [bureau] }), deputy)).not.toBe("one");
});

test("whom one page tells apart are two in spite of all else", () => {
  const one = profile("龙启明", { offices: [bureau], pages: ["page:1"] });
  expect(decided(one, { ...one, id: "person:2" as EntityId })).toBe("two");
});

test("officials of one name in two regions at one time are two", () => {
  const elsewhere = {
    ...bureau,
    at: "organization:2" as EntityId,
    within: ["location:4401"] as EntityId[],
  };
  expect(
    decided(
      profile("龙启明", { offices: [bureau] }),
      profile("龙启明", { offices: [elsewhere], homes: ["4401"] }),
    ),
  ).toBe("two");
});

test.each([
  ["向未央", "Weiyang Xiang"],
  ["向未央", "Xiang Wei-yang"],
  ["向未央", "XIANG WEIYANG"],
  ["单雄信", "Shan Xiongxin"],
  ["吕秀莲", "Lü Xiulian"],
  ["吕秀莲", "Lyu Xiulian"],
  ["欧阳明远", "Ouyang Mingyuan"],
  ["欧阳娜", "Na Ouyang"],
  ["習近平", "Xi Jinping"],
])("%s may be written %s", (chinese, latin) => {
  expect(likenessRules.compare(profile(chinese), profile(latin))).not.toBeNull();
});

test.each([
  ["向未央", "Xiang Weiming"],
  ["向未央", "Weiyang"],
  ["Tom Burke", "Tom Burkes"],
  ["向未央", "向未"],
])("%s is not %s", (one, other) => {
  expect(likenessRules.compare(profile(one), profile(other))).toBeNull();
});

test("reasons come with their weight, the weightiest first", () => {
  const office = { offices: [bureau] };
  expect(
    likenessRules.compare(
      profile("龙启明", office),
      profile("龙启明", { ...office, pages: ["page:2"] }),
    )?.reasons,
  ).toEqual([
    "+4.5 both 局长 of 张家界市医疗保障局",
    "+0.9 in one newspaper",
    "+0.5 in the news at the same time",
    "+0.2 one name: 龙启明",
  ]);
});

const names = fc.constantFrom(
  "向未央",
  "Xiang Weiyang",
  "Weiyang Xiang",
  "Xiang Wei Yang",
  "向威扬",
  "单雄信",
  "Shan Xiongxin",
  "Dan Xiongxin",
  "欧阳娜",
  "Ou Yangna",
  "Ouyang Na",
);

test("whoever agrees in name is found by the keys of the other, either way", () => {
  fc.assert(
    fc.property(names, names, (one, other) => {
      const [mine, theirs] = [likenessRules.keysOf([one]), likenessRules.keysOf([other])];
      const isAlike = likenessRules.compare(profile(one), profile(other)) !== null;
      const isShared = mine.folded.some((key) => theirs.folded.includes(key));
      return !isAlike || isShared;
    }),
  );
});

test("which of two comes first makes no difference", () => {
  fc.assert(
    fc.property(names, names, (one, other) => {
      const [a, b] = [profile(one, { offices: [bureau] }), profile(other, english)];
      const [there, back] = [likenessRules.compare(a, b), likenessRules.compare(b, a)];
      return there?.score === back?.score;
    }),
  );
});
