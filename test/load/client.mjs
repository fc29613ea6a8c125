import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

// One pool for everybody: two hundred browsers hold a connection each.
const shared = new Agent({ keepAlive: true, maxSockets: 256 });
let clients = 0;

/** A browser, as far as the service can tell, at a small fraction of its cost: client and service share the cores. */
export class Client {
  constructor(url, cookie, agent = shared) {
    this.url = url;
    this.agent = agent;
    this.headers = { cookie, 'x-forwarded-for': `2001:db8::${(clients += 1).toString(16)}` };
  }

  /** Status and parsed body of the answer. */
  send(method, path, body) {
    return new Promise((resolve, reject) => {
      const sent = body === undefined ? undefined : JSON.stringify(body);
      const headers = {
        ...this.headers,
        ...(method !== 'GET' && { 'x-gnlc': '1', 'idempotency-key': randomUUID() }),
        ...(sent !== undefined && {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(sent),
        }),
      };
      request(`${this.url}/api${path}`, { agent: this.agent, method, headers }, (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: answer.statusCode, body: text === '' ? undefined : JSON.parse(text) });
        });
      })
        .on('error', reject)
        .end(sent);
    });
  }

  /** The body of an answer that must be a success. */
  async ask(method, path, body) {
    const answer = await this.send(method, path, body);
    if (answer.status >= 300)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }
}
