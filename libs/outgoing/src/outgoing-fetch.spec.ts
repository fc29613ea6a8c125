import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OutgoingRefused, outgoingFetch } from './outgoing-fetch.ts';

describe('outgoingFetch', () => {
  let server: Server;
  let origin: string;
  let asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/redirect') response.writeHead(302, { location: '/echo' }).end();
      else if (request.url === '/large') response.end('x'.repeat(5_000));
      else if (request.url === '/empty') response.writeHead(204).end();
      else if (request.url === '/echo') void echo(request).then((text) => response.end(text));
      // Any other address is never answered.
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked = [];
  });

  async function echo(request: IncomingMessage): Promise<string> {
    let text = `${request.method} ${String(request.headers['x-of'])} `;
    for await (const chunk of request) text += String(chunk);
    return text;
  }
  const port = (): string => new URL(origin).port;
  const trying = (limits = {}) => outgoingFetch({ loopbackOrigin: origin, ...limits });

  test('the origin that is let through answers as fetch would', async () => {
    const response = await trying()(`${origin}/echo`, {
      method: 'POST',
      headers: { 'x-of': 'us' },
      body: new URLSearchParams({ code: 'a b' }),
    });
    expect([response.status, await response.text()]).toEqual([200, 'POST us code=a+b']);
    expect((await trying()(`${origin}/empty`)).status).toBe(204);
  });

  test.each([
    ['plain http', () => `http://127.0.0.1:${port()}/echo`, /not https/],
    ['an address of this machine', () => `https://127.0.0.1:${port()}/echo`, /127\.0\.0\.1 is not on/],
    ['the same, written as a number', () => `https://2130706433:${port()}/`, /127\.0\.0\.1 is not on/],
    ['the same, in hexadecimal', () => `https://0x7f.1:${port()}/`, /127\.0\.0\.1 is not on/],
    ['the same, in IPv6', () => `https://[::1]:${port()}/`, /is not on the public internet/],
    ['the same, mapped into IPv6', () => `https://[::ffff:127.0.0.1]:${port()}/`, /is not on/],
    ['a name that leads to this machine', () => `https://localhost:${port()}/`, /localhost: .* is not on/],
    ['the metadata service of clouds', () => 'https://169.254.169.254/latest/meta-data', /is not on/],
    ['credentials in the address', () => 'https://us:secret@login.example/', /credentials/],
  ])('%s is refused before anything is sent', async (_, url, message) => {
    const refusal = await outgoingFetch()(url()).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(OutgoingRefused);
    expect((refusal as Error).message).toMatch(message);
    expect(asked).toEqual([]);
  });

  test('an origin that is let through opens neither another port nor another machine', async () => {
    await expect(trying()('http://127.0.0.1:1/')).rejects.toThrow(/not https/);
    await expect(outgoingFetch({ loopbackOrigin: 'http://10.0.0.1' })('http://10.0.0.1/')).rejects.toThrow(
      /10\.0\.0\.1 is not on/,
    );
  });

  test('a redirect is not followed', async () => {
    await expect(trying()(`${origin}/redirect`)).rejects.toThrow(/redirect is not followed/);
    expect(asked).toEqual(['/redirect']);
  });

  test('an answer may not grow without end', async () => {
    await expect(trying({ limit: 1_000 })(`${origin}/large`)).rejects.toThrow(/more than 1000 bytes/);
  });

  test('a server that never answers is given up, and so is a request that nobody wants any more', async () => {
    await expect(trying({ timeout: 50 })(`${origin}/silent`)).rejects.toThrow(/aborted/i);
    const signal = AbortSignal.timeout(20);
    await expect(trying()(`${origin}/silent`, { signal })).rejects.toThrow(/aborted/i);
  });
});
