import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { Duplex } from "node:stream";

/** A connection that one download after the other uses, and whose end is noticed. */
export interface Connection {
  readonly agentFor: (url: URL) => HttpAgent;
  /**
   * Does the download, and throws a moment after the other side has hung up in the middle of it;
   * mvn-artifact-download alone would then wait for ever. After a failure a new connection is made.
   */
  guarding(download: () => Promise<void>): Promise<void>;
  close(): void;
}

/** What is still on its way when the socket closes gets so long to be written. */
const graceMs = 500;

export function openConnection(): Connection {
  let onClosed: () => void = () => {};
  const agents = {
    "http:": new HttpAgent({ keepAlive: true, maxSockets: 1 }),
    "https:": new HttpsAgent({ keepAlive: true, maxSockets: 1 }),
  };
  for (const agent of Object.values(agents)) tellOfClosing(agent, () => onClosed());
  const close = (): void => {
    for (const agent of Object.values(agents)) agent.destroy();
  };
  return {
    agentFor: (url) => (url.protocol === "https:" ? agents["https:"] : agents["http:"]),
    guarding: async (download) => {
      const closed = new Promise<never>((_, reject) => {
        onClosed = () =>
          setTimeout(reject, graceMs, new Error("the connection was closed early")).unref();
      });
      try {
        await Promise.race([download(), closed]);
      } catch (error) {
        close();
        throw error;
      } finally {
        onClosed = () => {};
      }
    },
    close,
  };
}

/** The types of Node 20 leave createConnection out, which its documentation has. */
interface Connecting {
  createConnection(...given: readonly unknown[]): Duplex;
}

function tellOfClosing(agent: HttpAgent, onClosed: () => void): void {
  const connecting = agent as unknown as Connecting;
  const connect = connecting.createConnection.bind(agent);
  connecting.createConnection = (...given) => connect(...given).once("close", onClosed);
}
