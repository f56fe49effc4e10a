import { XMLParser } from "fast-xml-parser";
import { edgeBetween, type Net } from "../../../../../src/web/dashboard/net/net.ts";
import { writeNetGexf, writeNetJson } from "../../../../../src/web/dashboard/net/write-net.ts";

const net: Net = {
  nodes: [
    { id: "person:a", name: "向未央 & <子>", kind: "PERSON", isOfficial: true, degree: 3 },
    { id: "organization:b", name: "市医保局", kind: "ORGANIZATION", degree: 9 },
  ],
  edges: [
    edgeBetween("person:a", "organization:b", "OFFICE", 2, "局长"),
    edgeBetween("person:a", "organization:b", "CO_MENTIONED", 7, null),
  ],
};

test("names stand in GEXF as XML wants them", () => {
  expect(writeNetGexf(net)).toContain('label="向未央 &amp; &lt;子&gt;"');
});

test("an office is directed in GEXF and a co-mention is not", () => {
  const gexf = writeNetGexf(net);
  expect([gexf.includes('type="directed"'), gexf.includes('type="undirected"')]).toEqual([
    true,
    true,
  ]);
});

test("GEXF is XML that has every entity and every relation", () => {
  const { gexf } = new XMLParser({ ignoreAttributes: false }).parse(writeNetGexf(net), true);
  expect([gexf.graph.nodes.node.length, gexf.graph.edges.edge.length]).toEqual([2, 2]);
});

test("a sign that XML does not have is left out", () => {
  const [node] = net.nodes;
  const odd = { nodes: [{ ...node, name: "a\u0001b" }], edges: [] } as Net;
  expect(writeNetGexf(odd)).toContain('label="ab"');
});

test("JSON has every entity and every relation", () => {
  const { nodes, edges } = JSON.parse(writeNetJson(net)) as Net;
  expect([nodes.length, edges.length]).toEqual([2, 2]);
});
