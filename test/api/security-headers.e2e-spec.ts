import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '#config';
import { ServiceProcess } from '../faults/service-process.ts';
import { ServiceUnderTest } from './service-under-test.ts';

const webRoot = join(packageRoot, 'dist/web');

describe('the headers of an answer', () => {
  let folder: string;
  /** As it is started in earnest, with the pages. */
  let started: ServiceProcess;
  /** As people reach it over HTTPS; without pages, whose server does not load in a test. */
  let overHttps: ServiceUnderTest;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gnlc-headers-'));
    // The server's own user has to pass when we are root.
    chmodSync(folder, 0o755);
    started = await ServiceProcess.start(folder);
    overHttps = await ServiceUnderTest.start({ config: { publicUrl: 'https://gnlc.example' } });
  });

  afterAll(async () => {
    await overHttps.stop();
    await started.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Pages, files, answers and refusals. */
  const addresses = [
    '/',
    '/form/april-2019/cork-irl',
    '/hall/some-session',
    '/favicon.svg',
    '/api/session',
    '/api/members',
    '/api/people',
    '/api/nowhere',
    '/assets/nothing.js',
  ];

  test.each(addresses)('%s', async (path) => {
    const { headers } = await fetch(started.url + path);
    const sent = (name: string): string => headers.get(name) ?? '';
    expect(Object.fromEntries(policyOf(sent('content-security-policy')))).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      'font-src': ["'self'"],
      'connect-src': ["'self'"],
      'worker-src': ["'self'"],
      'manifest-src': ["'self'"],
      'object-src': ["'none'"],
      'frame-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
    });
    expect(headers.has('strict-transport-security')).toBe(false);
    expect(sent('x-content-type-options')).toBe('nosniff');
    expect(sent('x-frame-options')).toBe('SAMEORIGIN');
    expect(sent('referrer-policy')).toBe('no-referrer');
    expect(sent('cross-origin-opener-policy')).toBe('same-origin');
    expect(sent('cross-origin-resource-policy')).toBe('same-origin');
    expect(sent('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
    // Browsers complain of a feature that they do not know, on every page.
    expect(sent('permissions-policy')).not.toContain('bluetooth');
    expect(headers.has('x-powered-by')).toBe(false);
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });

  test('what the router itself refuses runs nothing either', async () => {
    const { status, headers } = await fetch(`${started.url}/api/rounds/%E0%A4%A`);
    expect([status, headers.get('content-security-policy'), headers.get('x-content-type-options')]).toEqual([
      400,
      "default-src 'none'; frame-ancestors 'none'",
      'nosniff',
    ]);
  });

  test('what somebody was answered is not kept by the browser, a page is asked for again', async () => {
    const coordinator = await started.person('coordinator');
    const people = await coordinator.send('GET', '/people');
    expect([people.status, people.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect((await fetch(`${started.url}/`)).headers.get('cache-control')).toBe('no-cache');
  });

  test.each(['/api/session', '/api/people', '/api/nowhere'])(
    'over HTTPS %s says to stay with it',
    async (path) => {
      const { headers } = await fetch(overHttps.url + path);
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    },
  );

  test('no page has a script or a style of its own', () => {
    const pages = ['desk', 'light'].flatMap((build) =>
      readdirSync(join(webRoot, build))
        .filter((file) => file.endsWith('.html'))
        .map((file) => join(webRoot, build, file)),
    );
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const page of pages) {
      expect(readFileSync(page, 'utf8')).not.toMatch(
        /<style|\sstyle=|<script(?![^>]*\bsrc=)|\son\w+=|javascript:/,
      );
    }
  });

  test('a request whose head never ends is ended by us', async () => {
    const { hostname, port } = new URL(started.url);
    const slow = connect(Number(port), hostname);
    await once(slow, 'connect');
    slow.write('GET /api/session HTTP/1.1\r\nhost: x\r\nx-slow: ');
    const began = performance.now();
    let answer = '';
    slow.on('data', (chunk) => (answer += String(chunk)));
    await once(slow, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

function policyOf(header: string): readonly (readonly [string, readonly string[]])[] {
  return header.split(';').map((part) => {
    const [name = '', ...sources] = part.trim().split(' ');
    return [name, sources] as const;
  });
}
