import { get } from 'node:http';

const patience = 3_000;
const most = 10_000;

/** What answers on a port of this very machine; null where nothing that speaks HTTP does. */
export function ownAnswer(port: number, path: string): Promise<string | null> {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path, timeout: patience }, (reply) => {
      let text = '';
      reply.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        if (text.length > most) request.destroy();
      });
      reply.once('end', () => resolve(text)).once('close', () => resolve(null));
    });
    request.once('timeout', () => request.destroy()).once('error', () => resolve(null));
  });
}
