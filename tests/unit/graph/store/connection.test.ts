import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { connect } from "../../../../src/graph/store/connection.ts";

test("a question that was given up before is not put to any server", async () => {
  const connection = connect({ uri: "bolt://127.0.0.1:1", user: "neo4j", password: "none" });
  const asked = connection.read(
    { text: "RETURN 1", parameters: {} },
    { signal: AbortSignal.abort() },
  );
  await expect(asked).rejects.toMatchObject({ code: "GRAPH_TIMEOUT" });
  await connection.close();
});

test("closing a connection ends what is still waited for", async () => {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const connection = connect({ uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password: "none" });
  const asked = connection.read({ text: "RETURN 1", parameters: {} });
  const [socket] = (await once(server, "connection")) as [Socket];
  await Promise.all([connection.close(), expect(asked).rejects.toThrow()]);
  socket.destroy();
  server.close();
});

test("a question ends when the one who asked is gone", async () => {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const connection = connect({ uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password: "none" });
  const gone = new AbortController();
  const asked = connection.read({ text: "RETURN 1", parameters: {} }, { signal: gone.signal });
  const [socket] = (await once(server, "connection")) as [Socket];
  gone.abort();
  await expect(asked).rejects.toMatchObject({ code: "GRAPH_TIMEOUT" });
  await connection.close();
  socket.destroy();
  server.close();
});

test("reading leaves it to others how much of a stack an error notes", async () => {
  const { stackTraceLimit } = Error;
  const connection = connect({ uri: "bolt://127.0.0.1:1", user: "neo4j", password: "none" });
  await expect(connection.read({ text: "RETURN 1", parameters: {} })).rejects.toThrow();
  expect(Error.stackTraceLimit).toBe(stackTraceLimit);
  await connection.close();
});
