/** Ports that stay free while nobody listens at them. */

import { once } from "node:events";
import { createServer, type Server } from "node:net";

/**
 * Below those that the system hands out by itself: there, an outgoing connection could take the port in the meantime, and
 * one that dials it while nobody listens could even meet itself.
 */
const FIRST = 20_000;
const COUNT = 12_000;

/** Listens at 127.0.0.1, at a port given, or else at a free one that nobody takes by chance. Gives the port. */
export async function listenAt(server: Server, port: number | undefined): Promise<number> {
  for (let attempt = 0;; attempt++) {
    const chosen = port ?? FIRST + Math.floor(Math.random() * COUNT);
    const failure = await new Promise<Error | undefined>((resolve) => {
      const onError = (error: Error): void => {
        server.off("listening", onListening);
        resolve(error);
      };
      const onListening = (): void => {
        server.off("error", onError);
        resolve(undefined);
      };
      server.once("error", onError);
      server.once("listening", onListening);
      server.listen({ port: chosen, host: "127.0.0.1" });
    });
    if (failure === undefined) return chosen;
    // A port given is one that was ours a moment ago, and closing takes the system a moment.
    if ((failure as { code?: string }).code !== "EADDRINUSE" || attempt === 100) throw failure;
    await new Promise((resolve) => setTimeout(resolve, port === undefined ? 0 : 10));
  }
}

/** A port at which nobody listens, to start a program with. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenAt(server, undefined);
  server.close();
  await once(server, "close");
  return port;
}
