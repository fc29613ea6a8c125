import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/**
 * A line between two parts of the service that can be disturbed. TCP itself repeats what was lost and keeps the order of one
 * connection, so what a program can meet is: a connection that is cut, one on which nothing arrives, one that is slow,
 * connections that overtake each other, and a request that arrives twice.
 */
export class TcpProxy {
  #server = createServer((near) => this.#join(near));
  #pairs = new Set();
  /** `clear`, `swallow`, `delay`, `overtake` or `twice`. */
  #weather = 'clear';
  #turn = 0;
  /** How many connections each port was given. */
  given = new Map();
  #chance;

  /** @param targets Ports on this machine, or a function that gives them; connections go to them in turn. */
  constructor(targets, chance) {
    this.targets = targets;
    this.#chance = chance;
  }

  async listen() {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.port = this.#server.address().port;
    return this;
  }

  /** From now on; `clear` cuts what was swallowed, as a router does that has forgotten its connections. */
  set weather(kind) {
    if (this.#weather === 'swallow' && kind !== 'swallow') this.cut();
    this.#weather = kind;
  }

  /** Resets every connection. */
  cut() {
    for (const { near, far } of this.#pairs) {
      near.resetAndDestroy();
      far.resetAndDestroy();
    }
  }

  #join(near) {
    const ports = typeof this.targets === 'function' ? this.targets() : this.targets;
    const port = ports[(this.#turn += 1) % ports.length];
    this.given.set(port, (this.given.get(port) ?? 0) + 1);
    const far = connect(port, '127.0.0.1');
    const pair = { near, far };
    this.#pairs.add(pair);
    const twin = this.#weather === 'twice' ? connect(port, '127.0.0.1').resume() : null;
    twin?.on('error', () => undefined);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ]) {
      one.setNoDelay(true);
      // Bytes wait for those before them: the order of a connection stays.
      let before = Promise.resolve();
      one.on('data', (bytes) => {
        if (this.#weather === 'swallow') return;
        if (one === near) twin?.write(bytes);
        const wait = this.#wait();
        if (wait === 0) before = before.then(() => void other.write(bytes));
        else before = before.then(() => pause(wait)).then(() => void other.write(bytes));
      });
      one.on('end', () => void before.then(() => other.end()));
      one.on('error', () => undefined);
      one.on('close', () => {
        this.#pairs.delete(pair);
        void before.then(() => other.destroy());
        if (one === near) twin?.end();
      });
    }
  }

  #wait() {
    if (this.#weather === 'delay') return this.#chance.between(20, 80);
    // Half of the pieces wait, so that others overtake them.
    if (this.#weather === 'overtake') return this.#chance.next() < 0.5 ? this.#chance.between(0, 400) : 0;
    return 0;
  }

  async close() {
    this.cut();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
