import type { ClaimId } from "../../../../src/domain/index.ts";
import { holdsFigures } from "../../../../src/graph/import/holds-figures.ts";
import type { StatedTenure } from "../../../../src/graph/import/office-book.ts";

const stated = (id: string, parts: Partial<StatedTenure>): StatedTenure => ({
  id: `claim:${id}` as ClaimId,
  tenure: "current",
  observedOn: null,
  validFrom: null,
  validTo: null,
  ...parts,
});

test("claims stand by their time, undated ones first, then by id", () => {
  const claims = [
    stated("c", { observedOn: "2023-07-05" }),
    stated("b", {}),
    stated("a", { observedOn: "2023-07-05" }),
  ];
  expect(holdsFigures(claims).claims).toEqual(["claim:b", "claim:a", "claim:c"]);
});

test("an office is seen while it is held, and as a former one after", () => {
  const claims = [
    stated("a", { tenure: "appointed", observedOn: "2023-07-01" }),
    stated("b", { tenure: "current", observedOn: "2023-07-20" }),
    stated("c", { tenure: "removed", observedOn: "2023-08-02" }),
    stated("d", { tenure: "former", observedOn: "2023-08-01" }),
  ];
  expect(holdsFigures(claims)).toMatchObject({
    firstSeenOn: "2023-07-01",
    lastSeenOn: "2023-07-20",
    formerSeenOn: "2023-08-01",
  });
});

test("what the texts say of beginning and end is kept at its widest", () => {
  const claims = [
    stated("a", { validFrom: "2021", validTo: "2022-05" }),
    stated("b", { validFrom: "2020-03" }),
  ];
  expect(holdsFigures(claims)).toMatchObject({ validFrom: "2020-03", validTo: "2022-05" });
});

test("somebody acts in an office while the latest claim of holding it says so", () => {
  const acting = stated("a", { tenure: "acting", observedOn: "2023-07-01" });
  const former = stated("b", { tenure: "former", observedOn: "2023-09-01" });
  const current = stated("c", { tenure: "current", observedOn: "2023-08-01" });
  expect(holdsFigures([acting, former])).toMatchObject({ isActing: true });
  expect(holdsFigures([acting, current])).toMatchObject({ isActing: false });
});

test("an office that was only lost was never seen held", () => {
  expect(holdsFigures([stated("a", { tenure: "former" })])).toEqual({
    claims: ["claim:a"],
    firstSeenOn: null,
    lastSeenOn: null,
    formerSeenOn: null,
    validFrom: null,
    validTo: null,
    isActing: false,
  });
});
