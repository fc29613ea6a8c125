import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds after which what ended is started again, as an operator's supervisor does. */
const restartAfter = 200;

/** A process that is started again whenever it ends, until it is told to stop. */
export class Supervised {
  #wanted = true;
  #killing = false;
  /** The last lines that it said. */
  said = '';
  /** How often it ended once it was ready, though nobody had killed it. */
  crashes = 0;

  constructor(name, command, flags, { env, ready, ipc = false }) {
    Object.assign(this, { name, command, flags, env, readyWhen: ready, ipc });
    this.#start();
  }

  #start() {
    const stdio = ['ignore', 'pipe', 'pipe', ...(this.ipc ? ['ipc'] : [])];
    const child = spawn(this.command, this.flags, { env: this.env, stdio });
    this.child = child;
    this.isReady = false;
    const hear = (chunk) => {
      this.said = `${this.said}${chunk}`.slice(-20_000);
      if (this.readyWhen.test(String(chunk))) this.isReady = true;
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', () => undefined);
    child.once('exit', () => {
      if (this.isReady && this.#wanted && !this.#killing) this.crashes += 1;
      this.isReady = false;
      this.#killing = false;
      if (this.#wanted) setTimeout(() => this.#wanted && this.#start(), restartAfter);
    });
  }

  /** Waits until it says that it is ready. */
  async ready(patience = 60_000) {
    for (let waited = 0; !this.isReady; waited += 20) {
      if (waited > patience) throw new Error(`${this.name} does not start: ${this.said.slice(-2_000)}`);
      await sleep(20);
    }
  }

  /** Ends it without a warning; it is started again. */
  async kill() {
    const { child } = this;
    if (child.exitCode !== null || child.signalCode !== null) return;
    this.#killing = true;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }

  /** Sets the calendar of the process off by so many milliseconds. */
  skew(clockOff) {
    if (this.child.connected) this.child.send({ clockOff }, () => undefined);
  }

  async stop() {
    this.#wanted = false;
    const { child } = this;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 30_000);
    await exit;
    clearTimeout(late);
  }
}
