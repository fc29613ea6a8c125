import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds without an answer after which a page asks again, and between two tries. */
const patience = 2_000;
const rest = 100;
let clients = 0;

/** A page that keeps what it has to say under one idempotency key and sends it until the service has answered. */
export class LastingClient {
  #agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

  constructor(url, cookie) {
    this.url = url;
    this.headers = { cookie, 'x-forwarded-for': `2001:db8:1::${(clients += 1).toString(16)}`, 'x-gnlc': '1' };
  }

  /** One try: status and body, or null where no whole answer came. */
  try(method, path, key, body, within = patience) {
    return new Promise((resolve) => {
      const sent = body === undefined ? '' : JSON.stringify(body);
      const headers = {
        ...this.headers,
        ...(method !== 'GET' && { 'idempotency-key': key }),
        ...(body !== undefined && {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(sent),
        }),
      };
      const asked = request(`${this.url}/api${path}`, { agent: this.#agent, method, headers }, (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('error', () => resolve(null));
        answer.on('close', () => {
          if (!answer.complete) return resolve(null);
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: answer.statusCode, text });
        });
      });
      asked.on('error', () => resolve(null));
      // The whole of it, not only its silence.
      const late = setTimeout(() => asked.destroy(), within);
      asked.on('close', () => clearTimeout(late));
      asked.end(sent);
    });
  }

  /**
   * The answer that the service gives in the end. What it refuses for good is an error; "try again" and faults of its own
   * are not an answer.
   * @param going Asks no more once it is false; then null.
   */
  async last(method, path, key, body, going = () => true) {
    while (going()) {
      const answer = await this.try(method, path, key, body);
      if (answer !== null && answer.status < 300)
        return answer.text === '' ? undefined : JSON.parse(answer.text);
      if (answer !== null && answer.status < 500 && answer.status !== 429)
        throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
      await sleep(rest);
    }
    return null;
  }

  close() {
    this.#agent.destroy();
  }
}
