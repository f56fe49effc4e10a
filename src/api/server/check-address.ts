import { createServer, type Server } from "node:http";
import { Problem } from "../../domain/index.ts";
import { isLoopback } from "./loopback.ts";
import type { ServerSettings } from "./server-settings.ts";

type Address = Pick<ServerSettings, "host" | "port" | "token">;

/**
 * Makes sure that a server may and can start there, before anything slow is begun.
 * @throws Problem BAD_SETTING where others could reach it without a token, PORT_IN_USE.
 */
export async function checkAddress(address: Address): Promise<void> {
  const { host, token } = address;
  if (!isLoopback(host) && token === null) {
    throw new Problem(
      "BAD_SETTING",
      `HOST is "${host}", which other machines may reach; set NEWSGRAPH_TOKEN to a secret of at least 16 characters, or leave HOST at 127.0.0.1.`,
    );
  }
  const trial = createServer();
  await listen(trial, address);
  await new Promise<void>((resolve) => trial.close(() => resolve()));
}

/** Begins to listen; resolves to the port. */
export async function listen(
  server: Server,
  { host, port }: Omit<Address, "token">,
): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(listenProblem(error, host, port)));
    server.listen({ host, port }, resolve);
  });
  const bound = server.address();
  return bound !== null && typeof bound === "object" ? bound.port : port;
}

function listenProblem(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (cause.code) {
    case "EADDRINUSE":
      return new Problem(
        "PORT_IN_USE",
        `Port ${port} on ${host} is taken by another program; choose another with --port ${port + 1} or PORT=${port + 1}.`,
        { cause },
      );
    case "EACCES":
      return new Problem(
        "BAD_SETTING",
        `Port ${port} may not be used by this user; choose one above 1023, for example PORT=4000.`,
        { cause },
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new Problem(
        "BAD_SETTING",
        `HOST is "${host}", which is no address of this machine; use HOST=127.0.0.1, or HOST=0.0.0.0 for all of its addresses.`,
        { cause },
      );
    default:
      return cause;
  }
}
