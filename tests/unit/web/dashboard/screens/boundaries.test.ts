import {
  drawBoundaries,
  levelOfCode,
  readBoundaries,
  shortCode,
} from "../../../../../src/web/dashboard/screens/map/boundaries.ts";

const square = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { adcode: 430800, name: "张家界市" },
      geometry: {
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [110, 29],
              [111, 29],
              [111, 30],
              [110, 30],
              [110, 29],
            ],
          ],
        ],
      },
    },
    { type: "Feature", properties: { name: "no code" }, geometry: null },
  ],
};

test("a boundary is known by its place code as the gazetteer has it", () => {
  expect(readBoundaries(square).map(({ code, name }) => [code, name])).toEqual([
    ["4308", "张家界市"],
  ]);
});

test.each([
  ["430000", "43"],
  ["430822", "430822"],
  ["110000", "11"],
])("the code %s is written %s", (long, short) => {
  expect(shortCode(long)).toBe(short);
});

test("a code tells its level", () => {
  expect(["43", "4308", "430822", "430822100"].map(levelOfCode)).toEqual([
    "PROVINCE",
    "CITY",
    "COUNTY",
    null,
  ]);
});

test("a degree of longitude is drawn narrower than one of latitude", () => {
  const { height } = drawBoundaries(readBoundaries(square), 100);
  expect(height).toBeGreaterThan(100);
});

test("what is no GeoJSON has no boundaries", () => {
  expect(readBoundaries("nothing")).toEqual([]);
});
