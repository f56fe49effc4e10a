/**
 * Hand-written Cypher behind plain HTTP: POST /QUESTION with the parameters as JSON gives the rows of
 * its statement as JSON, and nothing else is done. A process of its own: the database's address is in
 * NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD; prints its own when it serves.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import neo4j from "neo4j-driver";

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const questions = new URL("../../questions/", import.meta.url);
const statements = new Map(
  readdirSync(questions, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [`/${name}`, statementOf(name)]),
);
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
});
// Naming the database spares the driver asking for it.
const reading = { defaultAccessMode: neo4j.session.READ, database: "neo4j" };

const server = createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => answer(request.url, Buffer.concat(chunks), response));
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}\n`);
});

async function answer(path, body, response) {
  // One statement without a transaction of its own: half the round trips of a managed one.
  const session = driver.session(reading);
  try {
    const { records } = await session.run(statements.get(path), JSON.parse(body));
    send(response, 200, JSON.stringify(records.map((record) => [...record.values()])));
  } catch (error) {
    send(response, 500, JSON.stringify({ message: String(error) }));
  } finally {
    await session.close();
  }
}

function send(response, status, text) {
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
  });
  response.end(text);
}

/** Without its comments, as it would be written in a program. */
function statementOf(name) {
  const text = readFileSync(new URL(`${name}/hand-written.cypher`, questions), "utf8");
  return text.replace(/^\/\/.*\n/gm, "").trim();
}
