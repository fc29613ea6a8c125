import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Probe } from '../api/access/probes.ts';
import type { ApiDocument, Operation } from './api-document.ts';
import { brokenValues } from './broken-values.ts';
import { oddDays, oddTexts, valuesOf } from './schema-values.ts';

/** How a case was made: as the web application asks, of the shape that is described, bent, or broken in its bytes. */
export const ways = ['usual', 'described', 'bent', 'bytes'] as const;
export type Way = (typeof ways)[number];

/** One request that nobody has addressed yet: who sends it adds a cookie and a language. */
export interface FuzzedRequest {
  readonly way: Way;
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array | null;
}

/** Ids that stand in the world, by the names that routes give them. */
export type Known = Readonly<Record<string, string>>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files: readonly Uint8Array[] = [
  bytes('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
  bytes('who,esd,health\na,1,2\nb,2,1\n'),
  bytes('\x89PNG not really'),
  new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
  new Uint8Array(0),
];

const encoded = (value: string): string => {
  try {
    return encodeURIComponent(value);
  } catch {
    return '%ED%A0%BD';
  }
};

/** Every kind of request to one endpoint. */
export function requestCases(
  document: ApiDocument,
  operation: Operation,
  probe: Probe,
  known: Known,
  harvested: readonly string[],
): Arbitrary<FuzzedRequest> {
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => known[name] ?? place);
  const ids = [...new Set([...Object.values(known), ...harvested])];
  const usualPath = fill(
    operation.path.replace(/\{(\w+)\}/g, (place, name: string) => probe.at?.[name] ?? place),
  );
  const usualBody =
    probe.body === undefined ? undefined : (JSON.parse(fill(JSON.stringify(probe.body))) as unknown);
  const usualQuery = probe.query === undefined ? '' : `?${fill(probe.query)}`;
  const described =
    operation.body?.type === 'application/json' ? valuesOf(document, operation.body.schema, ids) : null;

  const otherPath = fc
    .tuple(
      ...(operation.path.match(/\{\w+\}/g) ?? []).map((place) => placeValues(place.slice(1, -1), known, ids)),
    )
    .map((values) => {
      let at = 0;
      return operation.path.replace(/\{\w+\}/g, () => values[at++] ?? '');
    });
  const describedQuery = fc
    .tuple(
      ...operation.query.map(({ name, required, schema }) =>
        fc
          .tuple(fc.integer({ min: 0, max: 2 }), valuesOf(document, schema, ids, name))
          .map(([drawn, value]) => (drawn > 0 || required ? `${name}=${encoded(String(value))}` : '')),
      ),
    )
    .map((parts) => queryOf(parts));
  const headers = (type: string | null): Arbitrary<readonly (readonly [string, string])[]> =>
    fc.uuid().map((key) => [
      ...(operation.method === 'GET'
        ? []
        : ([
            ['x-gnlc', '1'],
            ['idempotency-key', key],
          ] as const)),
      ...(type === null ? [] : ([['content-type', type]] as const)),
    ]);
  const json = (value: unknown): Uint8Array => bytes(JSON.stringify(value) ?? '');
  const type = operation.body?.type ?? null;
  const anyFile = fc.constantFrom(...files);

  const sound = (way: 'usual' | 'described'): Arbitrary<FuzzedRequest> => {
    const value =
      usualBody !== undefined && (way === 'usual' || described === null) ? fc.constant(usualBody) : described;
    const body = type === 'application/octet-stream' ? anyFile : (value?.map(json) ?? fc.constant(null));
    const query = way === 'usual' && usualQuery !== '' ? fc.constant(usualQuery) : describedQuery;
    return fc
      .tuple(fc.constant(usualPath), query, headers(type), body)
      .map(([path, asked, head, sent]) => ({ way, path: path + asked, headers: head, body: sent }));
  };
  const bent = (): Arbitrary<FuzzedRequest> => {
    const whole = fc.oneof(fc.constant(usualBody ?? {}), described ?? fc.constant({}));
    const body =
      type === 'application/json'
        ? whole.chain((value) => brokenValues(value)).map(json)
        : anyFile.chain(mutated);
    return fc
      .tuple(
        fc.oneof(
          { weight: type === null ? 3 : 1, arbitrary: otherPath },
          { weight: 2, arbitrary: fc.constant(usualPath) },
        ),
        fc.oneof(describedQuery, fc.constant(usualQuery), oddQueries(operation)),
        headers(type),
        body,
      )
      .map(([path, query, head, sent]) => ({
        way: 'bent',
        path: path + query,
        headers: head,
        body: type === null ? null : sent,
      }));
  };
  const inBytes = (): Arbitrary<FuzzedRequest> =>
    fc
      .tuple(
        headers(null),
        rawBodies(usualBody ?? {}),
        fc.constantFrom(...types),
        fc.constantFrom(...oddHeaders),
      )
      .map(([head, sent, sentType, more]) => ({
        way: 'bytes',
        path: usualPath + usualQuery,
        headers: [...head, ...(sent.length === 0 ? [] : ([['content-type', sentType]] as const)), ...more],
        body: operation.method === 'GET' ? null : sent,
      }));
  return fc.oneof(
    { weight: 4, arbitrary: sound('usual') },
    { weight: 3, arbitrary: sound('described') },
    { weight: 4, arbitrary: bent() },
    { weight: 2, arbitrary: inBytes() },
  );
}

const queryOf = (parts: readonly string[]): string => {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? '' : `?${said.join('&')}`;
};

/** What stands in a place of a route: what belongs there, what belongs to others, what is nobody's, what is no id. */
const placeValues = (name: string, known: Known, ids: readonly string[]): Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(encoded(known[name] ?? 'x')) },
    { weight: 2, arbitrary: fc.constantFrom(...ids).map(encoded) },
    { weight: 1, arbitrary: fc.uuid() },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(...oddTexts, ...oddDays, 'x'.repeat(119), 'x'.repeat(500))
        .map((text) => encoded(text) || '%20'),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('%', '%E0%A4%A', '..%2F..', '%2e%2e', '.', ';a=b', '%00', '%ff'),
    },
  );

function oddQueries({ query }: Operation): Arbitrary<string> {
  const name = fc.constantFrom(...query.map((one) => one.name), 'x', '__proto__', 'on[a][b]', 'a[]', '%00');
  const value = fc.oneof(
    fc.constantFrom(...oddTexts, ...oddDays, 'x'.repeat(3_000)),
    fc.string({ unit: 'binary' }),
  );
  const pair = fc.tuple(name, value).map(([one, other]) => `${one}=${encoded(other)}`);
  return fc.oneof(
    fc.array(pair, { maxLength: 4 }).map(queryOf),
    pair.map((one) => `?${one}&${one}&${one}`),
    fc.constantFrom('?', '?&&&', '?=', '?%', '?a=%E0%A4%A'),
  );
}

const types = [
  'application/json',
  'application/json',
  'application/json',
  'application/json',
  'application/json',
  'application/json; charset=utf-16',
  'text/plain',
  'text/xml',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
  'application/octet-stream',
  'application/json;;;',
  'x',
  'application/problem+json',
] as const;

const oddHeaders: readonly (readonly (readonly [string, string])[])[] = [
  [],
  [],
  [['idempotency-key', 'another-key-of-the-same-request']],
  [['idempotency-key', '__proto__']],
  [['content-encoding', 'gzip']],
  [['accept-encoding', 'x;q=9, \xff']],
  [['accept', 'text/html']],
  [['accept-language', '\xff\xfe, *;q=2, x-'.repeat(30)]],
  [
    ['accept-language', 'fr'],
    ['accept-language', 'ar'],
  ],
  [
    ['x-forwarded-for', 'not an address'],
    ['x-forwarded-for', '1.2.3.4, ::1'],
  ],
  [
    ['x-gnlc', '1'],
    ['x-gnlc', '2'],
  ],
  [['if-none-match', '"'.repeat(200)]],
  [['if-match', '*']],
  [['range', 'bytes=9999999-1']],
  [['cookie', 'gnlc_session=%E0%A4%A; __proto__=1; =; gnlc_seat='.repeat(5)]],
  [
    ['origin', 'null'],
    ['sec-fetch-site', 'cross-site'],
  ],
  [['last-event-id', '-1e400']],
];

/** Bodies that are no JSON, or JSON that says something twice, in another encoding, or too much. */
function rawBodies(usual: unknown): Arbitrary<Uint8Array> {
  const text = JSON.stringify(usual);
  const doubled = text.startsWith('{"') ? `${text.slice(0, -1)},${text.slice(1)}` : '{"a":1,"a":2}';
  return fc.oneof(
    mutated(bytes(text)),
    fc.integer({ min: 0, max: text.length }).map((length) => bytes(text.slice(0, length))),
    fc.constantFrom(
      bytes(doubled),
      bytes(`\uFEFF${text}`),
      bytes(text.replace('{', '{"__proto__":{"a":1},')),
      bytes(text.replace('{', '{"constructor":{"prototype":{"a":1}},')),
      new Uint8Array(Buffer.from(text, 'utf16le')),
      new Uint8Array([...bytes('{"a":"'), 0xff, 0xc0, 0xed, 0xa0, 0x80, ...bytes('"}')]),
      bytes(`${'['.repeat(60_000)}${']'.repeat(60_000)}`),
      bytes(`{"a":${'9'.repeat(50_000)}}`),
      bytes('{"a":1e999}'),
      bytes('"\\ud800"'),
      bytes('null'),
      bytes(' '),
      bytes(''),
      bytes('x'.repeat(300_000)),
    ),
    fc.uint8Array({ maxLength: 200 }),
  );
}

/** Bytes with a few of them flipped, cut out, doubled or moved. */
export function mutated(from: Uint8Array): Arbitrary<Uint8Array> {
  const place = fc.nat({ max: Math.max(0, from.length - 1) });
  const step = fc.tuple(
    fc.constantFrom('flip', 'cut', 'double', 'splice', 'end'),
    place,
    place,
    fc.integer({ min: 0, max: 255 }),
  );
  return fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => {
    let now = Buffer.from(from);
    for (const [how, one, other, byte] of steps) {
      const [start, stop] = [Math.min(one, other, now.length), Math.min(Math.max(one, other), now.length)];
      if (how === 'flip' && start < now.length) now[start] = byte;
      else if (how === 'cut')
        now = Buffer.concat([now.subarray(0, start), now.subarray(Math.min(stop, start + byte))]);
      else if (how === 'double') now = Buffer.concat([now.subarray(0, stop), now.subarray(start)]);
      else if (how === 'splice')
        now = Buffer.concat([
          now.subarray(0, start),
          Buffer.from([byte, 0, 255 - byte]),
          now.subarray(start),
        ]);
      else if (how === 'end') now = now.subarray(0, stop);
    }
    return new Uint8Array(now);
  });
}
