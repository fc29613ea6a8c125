import { ballotText, makeBundle } from '#assembly';
import type { BundleManifest, LedgerEvent, LedgerEventOf } from '#assembly';
import { canonicalJson, sha256Hex } from '#canonical';
import { chained } from '../../libs/assembly/src/testing/a-session.ts';
import { testKey } from '../../libs/assembly/src/testing/test-key.ts';
import { goldenSession, partsOf, seatOf } from './golden-session.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

const polls = ['poll-1', 'poll-2'];
const golden = goldenSession().entries;
export const events = golden.map(({ event }) => event);

/** The bundle that holds. */
export const goldenBundle: Files = makeBundle(partsOf(golden, polls));

/** The golden bundle of a session that had not gone on so far. */
export function olderBundle(entries: number): Files {
  return makeBundle(partsOf(golden.slice(0, entries), polls));
}

/** Parts changed by somebody who knows the format: the manifest is sealed anew. */
export function resealed(
  changes: Readonly<Record<string, string | null>>,
  base: Files = goldenBundle,
): Files {
  const files = new Map(base);
  for (const [name, text] of Object.entries(changes))
    if (text === null) files.delete(name);
    else files.set(name, new TextEncoder().encode(text));
  const { hash: _, ...manifest } = JSON.parse(textOf(files, 'manifest.json')) as BundleManifest;
  const content = {
    ...manifest,
    parts: manifest.parts.flatMap(({ name }) => {
      const bytes = files.get(name);
      return bytes === undefined ? [] : [{ name, bytes: bytes.length, sha256: sha256Hex(bytes) }];
    }),
  };
  const sealed = { ...content, hash: sha256Hex(canonicalJson(content)) };
  return files.set('manifest.json', new TextEncoder().encode(canonicalJson(sealed)));
}

function textOf(files: Files, name: string): string {
  return new TextDecoder().decode(files.get(name));
}

/** The session told otherwise and chained anew by whoever keeps the ledger: every hash fits. */
export function retold(change: (events: readonly LedgerEvent[]) => readonly LedgerEvent[]): Files {
  return makeBundle(partsOf(chained(change(events)), polls));
}

export function withLines(change: (lines: readonly string[]) => readonly string[]): Files {
  const lines = change(textOf(goldenBundle, 'ledger.ndjson').trimEnd().split('\n'));
  return resealed({ 'ledger.ndjson': lines.map((line) => `${line}\n`).join('') });
}

export const place = (test: (event: LedgerEvent) => boolean): number => events.findIndex(test);
export const ballot = (poll: string, city: string): number =>
  place((event) => event.type === 'ballot' && event.poll === poll && event.seat === seatOf(city));
export const at = <Type extends LedgerEvent['type']>(index: number, change: Partial<LedgerEventOf<Type>>) =>
  retold((told) => told.map((event, i) => (i === index ? { ...event, ...change } : event)));
export const inserted = (index: number, ...more: readonly LedgerEvent[]) =>
  retold((told) => told.toSpliced(index, 0, ...more));
export const closed = place(({ type }) => type === 'poll-closed');
export const castOfCork = events[ballot('poll-1', 'cork-irl')] as LedgerEventOf<'ballot'>;
const openHash = golden[place(({ type }) => type === 'poll-opened')]!.hash;
export const entry = ballot('poll-1', 'espoo-fin');

/** A ballot for a seat, signed by the key of a name. */
export function signedBallot(city: string, device: string, nonce: string): LedgerEvent {
  const text = { poll: 'poll-1', open: openHash, seat: seatOf(city), choice: 'h3', nonce };
  const { open: _, ...said } = text;
  const signature = testKey(device).sign(ballotText(text));
  return { type: 'ballot', ...said, provisional: false, signed: { device, signature } };
}

export const json = (name: string): string => textOf(goldenBundle, name);

export function without(name: string): Files {
  const files = new Map(goldenBundle);
  files.delete(name);
  return files;
}

function withManifest(change: (manifest: BundleManifest) => Omit<BundleManifest, 'hash'>): Files {
  const { hash: _, ...content } = change(
    JSON.parse(json('manifest.json')) as BundleManifest,
  ) as BundleManifest;
  const sealed = canonicalJson({ ...content, hash: sha256Hex(canonicalJson(content)) });
  return new Map(goldenBundle).set('manifest.json', new TextEncoder().encode(sealed));
}

export function alteredHead(): Files {
  return withManifest((manifest) => ({
    ...manifest,
    ledgerHead: { number: golden.length, hash: 'e'.repeat(64) },
  }));
}

export function unmarked(): Files {
  return withManifest((manifest) => ({ ...manifest, simulated: false }));
}

/** The second half an hour earlier, chained anew. */
export function backwards(): Files {
  let head = golden[9]!;
  const late = golden.slice(10).map((one) => {
    const at = new Date(Date.parse(one.at) - 3_600_000).toISOString();
    const content = { number: one.number, at, event: one.event, previous: head.hash };
    head = { ...content, hash: sha256Hex(canonicalJson(content)) };
    return head;
  });
  return makeBundle(partsOf([...golden.slice(0, 10), ...late], polls));
}
