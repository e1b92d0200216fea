import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

/** A door before a service that can be shut and opened again, as a service that goes away and returns. */
export class Gate {
  readonly #target: URL;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;
  #swallows = false;

  constructor(target: string) {
    this.#target = new URL(target);
  }

  /** The service's address through this gate. */
  get url(): string {
    const url = new URL(this.#target);
    url.hostname = '127.0.0.1';
    url.port = String(this.#port);
    return url.href;
  }

  async open(): Promise<void> {
    if (this.#server) return;
    this.#server = createServer((near) => {
      if (this.#swallows) {
        this.#sockets.add(near);
        return;
      }
      const far = connect(Number(this.#target.port), this.#target.hostname);
      this.#join(near, far);
      this.#join(far, near);
    });
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as { port: number }).port;
  }

  /** From now on connections stay and nothing comes through, as where a network swallows it; until it is shut. */
  swallow(): void {
    this.#swallows = true;
    for (const socket of this.#sockets) socket.unpipe().pause();
  }

  async shut(): Promise<void> {
    this.#swallows = false;
    for (const socket of this.#sockets) socket.destroy();
    const server = this.#server;
    this.#server = undefined;
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  #join(from: Socket, to: Socket): void {
    this.#sockets.add(from);
    from.pipe(to);
    from.on('error', () => to.destroy());
    from.on('close', () => {
      this.#sockets.delete(from);
      to.destroy();
    });
  }
}
