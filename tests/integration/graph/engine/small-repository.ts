import { createHash } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Jar } from "../../../../src/graph/engine/jars.ts";

/** How a request is answered. */
export type Answer = (response: ServerResponse, content: Buffer) => void;

/** A Maven repository of this machine. */
export interface SmallRepository {
  readonly address: string;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const content = Buffer.from("the content of a jar ".repeat(5000));

/** A jar as the repository has it. */
export function smallJar(name: string): Jar {
  return {
    coordinates: `org.example:${name}:1.0`,
    file: `${name}-1.0.jar`,
    bytes: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
  };
}

export const whole: Answer = (response, content) => {
  response.setHeader("content-length", content.length);
  response.end(content);
};

export const cutOff: Answer = (response, content) => {
  response.setHeader("content-length", content.length);
  response.write(content.subarray(0, 1000), () => response.socket?.destroy());
};

export const silent: Answer = (response, content) => {
  response.setHeader("content-length", content.length);
  response.write(content.subarray(0, 1000));
};

export const wrongBytes: Answer = (response, content) => {
  response.setHeader("content-length", content.length);
  response.end(Buffer.alloc(content.length));
};

export const notThere: Answer = (response) => {
  response.statusCode = 404;
  response.end();
};

/** Answers the first request with the first answer and so on; the last one goes on. */
export async function startRepository(...answers: readonly Answer[]): Promise<SmallRepository> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const answer = answers[Math.min(asked.length, answers.length) - 1] ?? whole;
    answer(response, content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/maven`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
