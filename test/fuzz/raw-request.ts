import { Agent, request } from 'node:http';
import type { RequestOptions } from 'node:http';
import { hangLimit } from './fuzz-settings.ts';

/** A request byte for byte: what a browser would never send too. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  /** In pairs, so that a name can come twice. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array | null;
}

/** What came back; status 0: the connection was closed instead. */
export interface RawReply {
  readonly status: number;
  readonly type: string;
  readonly language: string;
  readonly cookie: string;
  readonly text: string;
  readonly milliseconds: number;
  readonly hung: boolean;
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Sends it and waits for the answer no longer than the limit; of a stream only the head is read. */
export function sendRaw(url: string, { method, path, headers, body }: RawRequest): Promise<RawReply> {
  const began = performance.now();
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let hung = false;
    const reply = (parts: Partial<RawReply>): void =>
      resolve({
        status: 0,
        type: '',
        language: '',
        cookie: '',
        text: '',
        milliseconds: performance.now() - began,
        hung,
        ...parts,
      });
    // The types know neither headers in a list nor that nothing is to be added to them.
    const options = {
      hostname,
      port,
      method,
      path: `/api${path}`,
      agent,
      headers: headers.flat(),
      setDefaultHeaders: false,
    } as unknown as RequestOptions;
    const sent = request(options, (response) => {
      const parts: Buffer[] = [];
      const head = {
        status: response.statusCode ?? 0,
        type: response.headers['content-type'] ?? '',
        language: response.headers['content-language'] ?? '',
        cookie: response.headers['set-cookie']?.[0] ?? '',
      };
      if (head.type.startsWith('text/event-stream')) {
        reply(head);
        sent.destroy();
        return;
      }
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => reply({ ...head, text: Buffer.concat(parts).toString() }));
    });
    sent.setTimeout(hangLimit, () => {
      hung = true;
      sent.destroy();
    });
    sent.on('error', (error) => reply({ text: error.message }));
    sent.end(body ?? undefined);
  });
}
