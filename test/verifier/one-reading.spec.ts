import { zipSync } from 'fflate';
import { unzipBundle, zipBundle } from '#archive';
import { bundleChecks, makeBundle } from '#assembly';
import { canonicalJson, sha256Hex } from '#canonical';
import { Problem } from '#problem';
import { rank } from '#ranking';
import { checkBundle } from '../../apps/web/src/assembly/verify/check-bundle.ts';
import { goldenBundle, retold } from './forged-bundles.ts';
import { goldenSession, partsOf } from './golden-session.ts';
import { pythonChecks, whyNoPython } from './python-verifier.ts';

const withPython = whyNoPython() === null ? test : test.skip;
const archive = zipBundle(goldenBundle);
const ending = 'PK\u0005\u0006';

/** The golden archive with some bytes changed; `directory` is the place of its first entry there. */
function changed(change: (bytes: Buffer, directory: number, end: number) => void): Uint8Array {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from(ending, 'latin1'));
  change(bytes, bytes.readUInt32LE(end + 16), end);
  return new Uint8Array(bytes);
}
const joined = (...parts: readonly (Uint8Array | string)[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));
const stored = (files: ReadonlyMap<string, Uint8Array>) => zipSync(Object.fromEntries(files), { level: 0 });
const otherTitle = () =>
  retold((told) =>
    told.map((event) =>
      event.type === 'assembly-opened' ? { ...event, title: event.title.replace('M', 'N') } : event,
    ),
  );

const archives: readonly (readonly [string, () => Uint8Array])[] = [
  ['two archives in one file', () => joined(stored(goldenBundle), stored(otherTitle()))],
  ['bytes before the archive', () => joined('#!/bin/sh\n', archive)],
  ['bytes after the archive', () => joined(archive, 'hello')],
  [
    'a comment',
    () =>
      joined(
        changed((bytes, _, end) => bytes.writeUInt16LE(5, end + 20)),
        'hello',
      ),
  ],
  [
    'a wrong checksum',
    () => changed((bytes, directory) => bytes.writeUInt8(bytes[directory + 16]! ^ 1, directory + 16)),
  ],
  ['another name before the data', () => changed((bytes) => bytes.writeUInt8(bytes[30]! ^ 1, 30))],
  ['a mark of encryption', () => changed((bytes, directory) => bytes.writeUInt8(1, directory + 8))],
  ['a mark of encryption before the data', () => changed((bytes) => bytes.writeUInt8(1, 6))],
  [
    'fewer files counted',
    () =>
      changed((bytes, _, end) => {
        for (const at of [end + 8, end + 10]) bytes.writeUInt16LE(bytes.readUInt16LE(at) - 1, at);
      }),
  ],
  [
    'two counts of files',
    () => changed((bytes, _, end) => bytes.writeUInt16LE(bytes.readUInt16LE(end + 8) - 1, end + 8)),
  ],
  ['another way of packing', () => changed((bytes, directory) => bytes.writeUInt8(12, directory + 10))],
];

describe('an archive that two readers may read differently, with', () => {
  test.each(archives)('%s is refused on the command line and in the browser', async (_, make) => {
    expect(() => unzipBundle(make())).toThrow(Problem);
    await expect(checkBundle(make(), null)).rejects.toThrow(Problem);
  });

  withPython.each(archives)('%s is refused by the other verifier', (_, make) => {
    const { code, refused } = pythonChecks(make());
    expect(code).toBe(1);
    expect(refused).not.toBeNull();
  });
});

/** The golden session with another instant in its last entry, hashed anew. */
function endedAt(at: string) {
  const entries = goldenSession().entries;
  const { hash: _, ...content } = { ...entries.at(-1)!, at };
  const last = { ...content, hash: sha256Hex(canonicalJson(content)) };
  return makeBundle(partsOf([...entries.slice(0, -1), last], ['poll-1', 'poll-2']));
}

const instants = [
  '2020-02-30T00:00:00Z',
  '2019-12-31T24:00:00Z',
  '2020-04-31T00:00:00Z',
  '2021-02-29T00:00:00.5Z',
  '2020-02-01T23:59:60Z',
];
const formOf = (checks: readonly { readonly name: string; readonly status: string }[]) =>
  checks.find(({ name }) => name === 'ledger-form')?.status;

describe('an instant that no calendar has', () => {
  test.each(instants)('%s is refused', async (at) => {
    expect(formOf(bundleChecks(endedAt(at), { rank }))).toBe('failed');
    expect(formOf(await checkBundle(zipBundle(endedAt(at)), null))).toBe('failed');
  });

  withPython.each(instants)('%s is refused by the other verifier', (at) => {
    expect(formOf(pythonChecks(zipBundle(endedAt(at))).checks)).toBe('failed');
  });

  test('leaves a leap day as it is', () => {
    expect(formOf(bundleChecks(endedAt('2020-02-29T23:59:59.999999Z'), { rank }))).toBe('passed');
  });
});
