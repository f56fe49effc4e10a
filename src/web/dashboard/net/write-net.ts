import { shownKind } from "../entity/entity-kinds.ts";
import type { Net, NetEdge, NetNode } from "./net.ts";

/** A graph as JSON: what is shown, without where it lies. */
export function writeNetJson({ nodes, edges }: Net): string {
  return JSON.stringify({ nodes, edges }, null, 2);
}

/** A graph as GEXF 1.2 (gexf.net), which Gephi and networkx read. */
export function writeNetGexf({ nodes, edges }: Net): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
  <graph defaultedgetype="undirected" mode="static">
    <attributes class="node">
      <attribute id="kind" title="kind" type="string"/>
      <attribute id="degree" title="degree" type="integer"/>
    </attributes>
    <attributes class="edge">
      <attribute id="relation" title="relation" type="string"/>
      <attribute id="title" title="title" type="string"/>
    </attributes>
    <nodes>
${nodes.map(writeNode).join("\n")}
    </nodes>
    <edges>
${edges.map(writeEdge).join("\n")}
    </edges>
  </graph>
</gexf>
`;
}

function writeNode(node: NetNode): string {
  const values = { kind: shownKind(node), degree: String(node.degree) };
  return `      <node id="${escaped(node.id)}" label="${escaped(node.name)}">${writeValues(values)}</node>`;
}

function writeEdge({ id, source, target, relation, weight, title }: NetEdge): string {
  const type = relation === "CO_MENTIONED" ? "undirected" : "directed";
  const values = { relation, ...(title === null ? {} : { title }) };
  return `      <edge id="${escaped(id)}" source="${escaped(source)}" target="${escaped(target)}" type="${type}" weight="${weight ?? 1}">${writeValues(values)}</edge>`;
}

function writeValues(values: Readonly<Record<string, string>>): string {
  const written = Object.entries(values).map(
    ([name, value]) => `<attvalue for="${name}" value="${escaped(value)}"/>`,
  );
  return `<attvalues>${written.join("")}</attvalues>`;
}

/** A text as XML has it; what XML has no sign for is left out. */
function escaped(text: string): string {
  return text
    .replace(notInXml, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Control characters, halves of characters, and the two that are none. */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
