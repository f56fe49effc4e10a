import {
  capNet,
  edgeBetween,
  mergeNets,
  type Net,
  type NetNode,
  narrowNet,
} from "../../../../../src/web/dashboard/net/net.ts";

const node = (id: string, kind: NetNode["kind"] = "PERSON"): NetNode => ({
  id,
  name: id,
  kind,
  degree: 1,
});
const together = (a: string, b: string, weight = 1) =>
  edgeBetween(a, b, "CO_MENTIONED", weight, null);
const net = (nodes: readonly NetNode[], ...edges: Net["edges"]): Net => ({ nodes, edges });
const everything = { hidden: [], kept: ["a"], kinds: [], relations: [], minimum: 1 };
const idsOf = ({ nodes }: Net): readonly string[] => nodes.map(({ id }) => id);

test("what two neighbourhoods share is there once", () => {
  const merged = mergeNets([
    net([node("a"), node("b")], together("a", "b")),
    net([node("b"), node("a")], together("b", "a")),
  ]);
  expect([merged.nodes.length, merged.edges.length]).toEqual([2, 1]);
});

test("an edge to an entity that is not there is left out", () => {
  expect(mergeNets([net([node("a")], together("a", "b"))]).edges).toEqual([]);
});

test("an office has a direction and keeps it", () => {
  const { source, target } = edgeBetween("p", "b", "OFFICE", 2, "局长");
  expect([source, target]).toEqual(["p", "b"]);
});

test("whoever is hidden is gone, and who hung on them alone", () => {
  const line = net([node("a"), node("b"), node("c")], together("a", "b"), together("b", "c"));
  expect(idsOf(narrowNet(line, { ...everything, hidden: ["b"] }))).toEqual(["a"]);
});

test("a weak relation is narrowed away", () => {
  const star = net([node("a"), node("b"), node("c")], together("a", "b", 5), together("a", "c", 1));
  expect(idsOf(narrowNet(star, { ...everything, minimum: 3 }))).toEqual(["a", "b"]);
});

test("a centre stays though its kind is not wanted", () => {
  const pair = net([node("a"), node("b", "LOCATION")], together("a", "b"));
  expect(idsOf(narrowNet(pair, { ...everything, kinds: ["LOCATION"] }))).toEqual(["a", "b"]);
});

test("a large graph is cut to its first entities", () => {
  const large = net([node("a"), node("b"), node("c")], together("a", "b"), together("b", "c"));
  expect(capNet(large, 2)).toMatchObject({ nodes: [{ id: "a" }, { id: "b" }], edges: [{}] });
});

test("an entity keeps its place among the first, and is as the last net knows it", () => {
  const merged = mergeNets([
    net([node("a"), node("b")]),
    net([{ ...node("a"), isOfficial: true, degree: 9 }]),
  ]);
  expect(merged.nodes[0]).toMatchObject({ id: "a", isOfficial: true, degree: 9 });
});
