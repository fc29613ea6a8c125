import { zipSync } from 'fflate';
import { unzipBundle } from './unzip-bundle.ts';
import { zipBundle } from './zip-bundle.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ['manifest.json', bytes('{}')],
  ['plan.json', bytes('{"title":"خطة"}'.repeat(100))],
  ['ledger.ndjson', bytes('')],
]);

/** Every place where a name stands in an archive, in its local header and in the directory. */
function renamed(archive: Uint8Array, from: string, to: string): Uint8Array {
  const changed = archive.slice();
  const [old, fresh] = [bytes(from), bytes(to)];
  for (let at = 0; at + old.length <= changed.length; at += 1) {
    if (old.every((byte, index) => changed[at + index] === byte)) changed.set(fresh, at);
  }
  return changed;
}

function outcomeOf(archive: Uint8Array): string {
  try {
    unzipBundle(archive);
    return 'unpacked';
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown';
  }
}

describe('zipBundle', () => {
  test('gives back what was put in, in order', () => {
    expect([...unzipBundle(zipBundle(files))]).toEqual([...files]);
  });

  test('gives the same bytes in every time zone', () => {
    const before = process.env['TZ'];
    const archives = ['UTC', 'Asia/Seoul', 'America/Bogota'].map((zone) => {
      process.env['TZ'] = zone;
      return zipBundle(files);
    });
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(archives[1]).toEqual(archives[0]);
    expect(archives[2]).toEqual(archives[0]);
  });
});

describe('unzipBundle', () => {
  test.each([
    '../plan.json',
    '/etc/passwd',
    'a/plan.json',
    'a\\plan.json',
    '.hidden',
    'C:plan.json',
    'plan\0.json',
    '',
  ])('refuses the name %j', (name) => {
    expect(() => unzipBundle(zipSync({ [name]: bytes('x') }))).toThrow('archive-name-refused');
  });

  test('refuses a name that comes twice', () => {
    const archive = zipSync({ 'plan-a.json': bytes('a'), 'plan-b.json': bytes('b') });
    expect(() => unzipBundle(renamed(archive, 'plan-b', 'plan-a'))).toThrow('archive-name-refused');
  });

  test('refuses a bomb by its stated size', () => {
    const bomb = zipSync({ 'plan.json': new Uint8Array(2_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(() => unzipBundle(bomb, { files: 2, bytes: 1_000_000 })).toThrow('archive-too-large');
  });

  test('gives a bomb that lies about its size no more room than it states', () => {
    const bomb = zipSync({ 'plan.json': new Uint8Array(2_000_000) });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.length);
    // The directory entry states the size at offset 24 of its record.
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 100, true);
    expect(() => {
      const [content] = unzipBundle(bomb, { files: 2, bytes: 1_000_000 }).values();
      if ((content?.length ?? 0) <= 100) throw new Error('held to its word');
    }).toThrow(/archive-unreadable|held to its word/);
  });

  test('refuses too many files', () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`f${i}`, bytes('x')])));
    expect(() => unzipBundle(many)).toThrow('archive-too-large');
  });

  test('refuses an archive larger than all it may hold', () => {
    expect(() => unzipBundle(new Uint8Array(11), { files: 1, bytes: 10 })).toThrow('archive-too-large');
  });

  test('refuses what is no archive, and an archive cut short', () => {
    const archive = zipBundle(files);
    expect(() => unzipBundle(bytes('PK not really'))).toThrow('archive-unreadable');
    expect(() => unzipBundle(new Uint8Array())).toThrow('archive-unreadable');
    expect(() => unzipBundle(archive.slice(0, -30))).toThrow('archive-unreadable');
  });

  test('refuses with a problem or unpacks, whatever single byte is changed', () => {
    const archive = zipBundle(files);
    const outcomes = new Set<string>();
    for (let at = 0; at < archive.length; at += 1) {
      const changed = archive.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      outcomes.add(outcomeOf(changed));
    }
    expect([...outcomes].sort()).toEqual(['Problem', 'unpacked']);
  });
});
