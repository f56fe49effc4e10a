import { neo4jConf } from "../../../../src/graph/engine/neo4j-conf.ts";
import { engineDefaults } from "../../../../src/graph/engine/settings.ts";

const conf = neo4jConf({ ...engineDefaults, pageCache: "1g", dataFolder: "", env: {} }, 7687);

test("Bolt listens on this machine alone", () => {
  expect(conf).toContain("server.bolt.listen_address=127.0.0.1:7687\n");
});

test("there is no HTTP server", () => {
  expect(conf).toContain("server.http.enabled=false\n");
});

test("no usage is reported", () => {
  expect(conf).toContain("dbms.usage_report.enabled=false\n");
});

test("LOAD CSV reaches no address", () => {
  expect(conf).toContain("internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0\n");
});

test("the page cache is as set", () => {
  expect(conf).toContain("server.memory.pagecache.size=1g\n");
});
