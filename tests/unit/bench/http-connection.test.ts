import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "@jest/globals";
import {
  HttpConnection,
  postRequest,
  readAnswer,
} from "../../../bench/graph/load/http-connection.ts";

let server: Server;
let connection: HttpConnection;

afterEach(() => {
  connection.close();
  server.close();
});

async function serve(listener: RequestListener, timeoutMs = 5_000): Promise<URL> {
  server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  connection = new HttpConnection(url, timeoutMs);
  return url;
}

test("one connection asks again and again", async () => {
  const ports = new Set<number | undefined>();
  const url = await serve((request, response) => {
    ports.add(request.socket.remotePort);
    request.pipe(response.writeHead(200, { "content-length": request.headers["content-length"] }));
  });
  const first = await connection.ask(postRequest(url, '{"name":"张家界"}'));
  const second = await connection.ask(postRequest(url, '{"name":"桑植"}'));
  expect([first, second].map(({ body }) => String(body))).toEqual([
    '{"name":"张家界"}',
    '{"name":"桑植"}',
  ]);
  expect(ports.size).toBe(1);
});

test("an answer in chunks is put together", async () => {
  const url = await serve((_request, response) => {
    response.write("张家");
    setImmediate(() => response.end("界"));
  });
  const { status, body } = await connection.ask(postRequest(url, "{}"));
  expect([status, String(body)]).toEqual([200, "张家界"]);
});

test("a server that hangs up is told", async () => {
  const url = await serve((request) => request.socket.destroy());
  await expect(connection.ask(postRequest(url, "{}"))).rejects.toThrow();
});

test("after a hang-up the next request is sent anew", async () => {
  let asked = 0;
  const url = await serve((request, response) => {
    asked += 1;
    if (asked === 1) request.socket.destroy();
    else response.end("done");
  });
  await connection.ask(postRequest(url, "{}")).catch(() => undefined);
  expect(String((await connection.ask(postRequest(url, "{}"))).body)).toBe("done");
});

test("a server that says nothing is given up", async () => {
  const url = await serve(() => undefined, 20);
  await expect(connection.ask(postRequest(url, "{}"))).rejects.toThrow("no answer in time");
});

test("half an answer is none yet", async () => {
  await serve(() => undefined);
  const whole = Buffer.from("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\ndone");
  expect(readAnswer(whole.subarray(0, 12))).toBeNull();
  expect(readAnswer(whole.subarray(0, whole.length - 1))).toBeNull();
  expect(readAnswer(whole)?.status).toBe(200);
});
