import { ballotText, makeBundle } from '#assembly';
import type { BundleManifest, CheckName, LedgerEvent, LedgerEventOf } from '#assembly';
import { canonicalJson, sha256Hex } from '#canonical';
import { chained } from '../../libs/assembly/src/testing/a-session.ts';
import { testKey } from '../../libs/assembly/src/testing/test-key.ts';
import { goldenSession, partsOf, seatOf } from './golden-session.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

/** A bundle that must be refused, and checks that must be among those that fail. */
export interface BrokenBundle {
  readonly name: string;
  readonly files: Files;
  readonly refusedBy: readonly CheckName[];
}

const polls = ['poll-1', 'poll-2'];
const golden = goldenSession().entries;
const events = golden.map(({ event }) => event);

/** The bundle that holds. */
export const goldenBundle: Files = makeBundle(partsOf(golden, polls));

/** The golden bundle of a session that had not gone on so far. */
export function olderBundle(entries: number): Files {
  return makeBundle(partsOf(golden.slice(0, entries), polls));
}

/** Parts changed by somebody who knows the format: the manifest is sealed anew. */
function resealed(changes: Readonly<Record<string, string | null>>, base: Files = goldenBundle): Files {
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
function retold(change: (events: readonly LedgerEvent[]) => readonly LedgerEvent[]): Files {
  return makeBundle(partsOf(chained(change(events)), polls));
}

function withLines(change: (lines: readonly string[]) => readonly string[]): Files {
  const lines = change(textOf(goldenBundle, 'ledger.ndjson').trimEnd().split('\n'));
  return resealed({ 'ledger.ndjson': lines.map((line) => `${line}\n`).join('') });
}

const place = (test: (event: LedgerEvent) => boolean): number => events.findIndex(test);
const ballot = (poll: string, city: string): number =>
  place((event) => event.type === 'ballot' && event.poll === poll && event.seat === seatOf(city));
const at = <Type extends LedgerEvent['type']>(index: number, change: Partial<LedgerEventOf<Type>>) =>
  retold((told) => told.map((event, i) => (i === index ? ({ ...event, ...change } as LedgerEvent) : event)));
const inserted = (index: number, ...more: readonly LedgerEvent[]) =>
  retold((told) => told.toSpliced(index, 0, ...more));
const closed = place(({ type }) => type === 'poll-closed');
const castOfCork = events[ballot('poll-1', 'cork-irl')] as LedgerEventOf<'ballot'>;
const openHash = golden[place(({ type }) => type === 'poll-opened')]!.hash;
const entry = ballot('poll-1', 'espoo-fin');

/** A ballot for a seat, signed by the key of a name. */
function signedBallot(city: string, device: string, nonce: string): LedgerEvent {
  const text = { poll: 'poll-1', open: openHash, seat: seatOf(city), choice: 'h3', nonce };
  const { open: _, ...said } = text;
  const signature = testKey(device).sign(ballotText(text));
  return { type: 'ballot', ...said, provisional: false, signed: { device, signature } };
}

const json = (name: string): string => textOf(goldenBundle, name);

/** Every way in which somebody might cheat that the format knows, and some that it does not. */
export const brokenBundles: readonly BrokenBundle[] = [
  {
    name: 'an entry dropped',
    files: withLines((lines) => lines.toSpliced(entry, 1)),
    refusedBy: ['ledger-numbers', 'ledger-chain'],
  },
  {
    name: 'two entries swapped',
    files: withLines((lines) => lines.with(entry, lines[entry + 1]!).with(entry + 1, lines[entry]!)),
    refusedBy: ['ledger-numbers', 'ledger-chain'],
  },
  {
    name: 'an entry twice',
    files: withLines((lines) => lines.toSpliced(entry, 0, lines[entry]!)),
    refusedBy: ['ledger-numbers', 'ledger-ballots'],
  },
  {
    name: 'the last entry dropped',
    files: withLines((lines) => lines.slice(0, -1)),
    refusedBy: ['ledger-head'],
  },
  {
    name: 'another choice in the line',
    files: withLines((lines) => lines.with(entry, lines[entry]!.replace('"h2"', '"h3"'))),
    refusedBy: ['ledger-hashes'],
  },
  {
    name: 'another choice, chained anew',
    files: at<'ballot'>(entry, { choice: 'h3' }),
    refusedBy: ['ledger-signatures', 'ledger-tallies'],
  },
  {
    name: 'a forged signature',
    files: at<'ballot'>(entry, { signed: { device: 'device of nobody', signature: 'ab'.repeat(64) } }),
    refusedBy: ['ledger-signatures'],
  },
  {
    name: 'a signature of the right device over something else',
    files: at<'ballot'>(entry, {
      signed: { device: `device of ${seatOf('espoo-fin')}`, signature: castOfCork.signed!.signature },
    }),
    refusedBy: ['ledger-signatures'],
  },
  {
    name: 'a signature left away',
    files: retold((told) =>
      told.map((event, i) => {
        if (i !== entry || event.type !== 'ballot') return event;
        const { signed: _, ...bare } = event;
        return bare;
      }),
    ),
    refusedBy: ['ledger-signatures'],
  },
  {
    name: 'a signature by the device of another seat',
    files: inserted(entry + 1, signedBallot('espoo-fin', `device of ${seatOf('cork-irl')}`, 'lent')),
    refusedBy: ['ledger-signatures'],
  },
  {
    name: 'a revoked key',
    files: inserted(closed, signedBallot('goyang-kor', `device of ${seatOf('goyang-kor')}`, 'revoked')),
    refusedBy: ['ledger-signatures'],
  },
  {
    name: 'a second ballot under one nonce',
    files: inserted(entry + 1, events[entry]!),
    refusedBy: ['ledger-ballots'],
  },
  { name: 'a late ballot', files: inserted(closed + 1, castOfCork), refusedBy: ['ledger-ballots'] },
  {
    name: 'an early ballot',
    files: inserted(
      place(({ type }) => type === 'poll-opened'),
      castOfCork,
    ),
    refusedBy: ['ledger-ballots'],
  },
  {
    name: 'a ballot added after the count',
    files: inserted(closed, { ...castOfCork, nonce: 'added', choice: 'h3' }),
    refusedBy: ['ledger-signatures', 'ledger-tallies'],
  },
  {
    name: 'a superseded ballot missing',
    files: retold((told) => told.toSpliced(ballot('poll-1', 'cork-irl'), 1)),
    refusedBy: ['ledger-signatures', 'ledger-witnesses'],
  },
  {
    name: 'an unregistered seat',
    files: inserted(4, {
      type: 'holder-seated',
      seat: 'seat-of-atlantis',
      holder: 'somebody',
      rank: 'mayor',
      provisional: false,
      mandate: null,
      by: null,
    }),
    refusedBy: ['roll-kept', 'ledger-order'],
  },
  {
    name: 'a ballot of an empty seat',
    files: inserted(closed, {
      type: 'ballot',
      poll: 'poll-1',
      seat: 'seat-of-atlantis',
      choice: 'h1',
      nonce: 'empty',
      provisional: false,
    }),
    refusedBy: ['ledger-ballots', 'roll-kept'],
  },
  {
    name: 'a wrong holder',
    files: at<'holder-seated'>(
      place((event) => event.type === 'holder-seated' && event.seat === seatOf('espoo-fin')),
      { holder: `mayor of ${seatOf('cork-irl')}` },
    ),
    refusedBy: ['ledger-order'],
  },
  {
    name: 'other seats present',
    files: at<'poll-opened'>(
      place(({ type }) => type === 'poll-opened'),
      { presentHash: 'e'.repeat(64) },
    ),
    refusedBy: ['ledger-order', 'ledger-signatures'],
  },
  {
    name: 'a changed text',
    files: at<'poll-opened'>(
      place((event) => event.type === 'poll-opened' && event.poll === 'poll-3'),
      { textHash: 'e'.repeat(64) },
    ),
    refusedBy: ['texts-kept', 'ledger-signatures'],
  },
  {
    name: 'an option with another title',
    files: resealed({ 'texts.json': json('texts.json').replaceAll('"Option h2"', '"Option h9"') }),
    refusedBy: ['texts-kept'],
  },
  {
    name: 'a text that nobody hashed',
    files: resealed({
      'texts.json': json('texts.json').replace('Three cities have offered', 'Four cities have offered'),
    }),
    refusedBy: ['texts-kept'],
  },
  {
    name: 'a wrong threshold',
    files: at<'poll-opened'>(
      place((event) => event.type === 'poll-opened' && event.poll === 'poll-3'),
      { rule: { base: 'eligible', numerator: 9, denominator: 10, strict: true } },
    ),
    refusedBy: ['ledger-outcomes', 'ledger-signatures'],
  },
  {
    name: 'a threshold that nothing reaches',
    files: at<'poll-opened'>(
      place((event) => event.type === 'poll-opened' && event.poll === 'poll-3'),
      { rule: { base: 'cast', numerator: 1, denominator: 1, strict: true } },
    ),
    refusedBy: ['ledger-form'],
  },
  {
    name: 'other rules',
    files: resealed({
      'rules.json': json('rules.json').replace('"contestSeconds":120', '"contestSeconds":1'),
    }),
    refusedBy: ['rules-kept'],
  },
  {
    name: 'a wrong tally',
    files: at<'poll-closed'>(
      place((event) => event.type === 'poll-closed' && event.poll === 'poll-3'),
      { tally: { yes: 6, no: 0, abstain: 0, present: 6, eligible: 6 } },
    ),
    refusedBy: ['ledger-tallies'],
  },
  {
    name: 'a wrong outcome',
    files: at<'poll-declared'>(
      place((event) => event.type === 'poll-declared' && event.poll === 'poll-3'),
      {
        outcome: {
          verdict: 'rejected',
          of: 6,
          needed: 4,
          got: 4,
          quorum: { needed: 2, got: 6, reached: true },
        },
      },
    ),
    refusedBy: ['ledger-outcomes'],
  },
  {
    name: 'a doubtful seat that is not told',
    files: at<'poll-declared'>(
      place(({ type }) => type === 'poll-declared'),
      { without: null },
    ),
    refusedBy: ['ledger-tallies'],
  },
  {
    name: 'paper confirmed by who entered it',
    files: at<'paper-confirmed'>(
      place(({ type }) => type === 'paper-confirmed'),
      { teller: 'teller-a' },
    ),
    refusedBy: ['ledger-ballots'],
  },
  {
    name: 'an item adopted that no poll carried',
    files: retold((told) => [...told, { type: 'item-adopted', item: 'rules', by: { poll: 'poll-3' } }]),
    refusedBy: ['ledger-adoptions'],
  },
  {
    name: 'another plan adopted',
    files: at<'plan-adopted'>(
      place(({ type }) => type === 'plan-adopted'),
      { planHash: 'e'.repeat(64) },
    ),
    refusedBy: ['ledger-adoptions', 'plan-adopted', 'versions-kept'],
  },
  {
    name: 'an altered plan',
    files: resealed({ 'plan.json': json('plan.json').replace('Work plan', 'Wish list') }),
    refusedBy: ['plan-adopted'],
  },
  {
    name: 'an altered ranking',
    files: resealed({ 'report.json': json('report.json').replace('"engine":"', '"engine":"x') }),
    refusedBy: ['plan-basis'],
  },
  { name: 'an altered head in the manifest', files: alteredHead(), refusedBy: ['ledger-head'] },
  {
    name: 'an altered head that was counter-signed',
    files: at<'head-witnessed'>(
      place(({ type }) => type === 'head-witnessed'),
      { hash: 'e'.repeat(64) },
    ),
    refusedBy: ['ledger-witnesses'],
  },
  {
    name: 'a witness that nobody registered',
    files: at<'head-witnessed'>(
      place(({ type }) => type === 'head-witnessed'),
      { witness: 'teller-x' },
    ),
    refusedBy: ['ledger-witnesses', 'heads-witnessed'],
  },
  {
    name: 'a counter-signature missing',
    files: retold((told) =>
      told.toSpliced(
        place(({ type }) => type === 'head-witnessed'),
        1,
      ),
    ),
    refusedBy: ['heads-witnessed'],
  },
  {
    name: 'an altered key',
    files: resealed({ 'keys.json': json('keys.json').replace(/"key":"[0-9a-f]{2}/, '"key":"00') }),
    refusedBy: ['keys-kept'],
  },
  {
    name: 'altered heads',
    files: resealed({ 'heads.json': json('heads.json').replace('"role":"chair"', '"role":"teller"') }),
    refusedBy: ['heads-kept'],
  },
  {
    name: 'a city that gave its seat to another one',
    files: resealed({ 'seats.json': json('seats.json').replace('"cork-irl"', '"lagos-nga"') }),
    refusedBy: ['roll-kept'],
  },
  {
    name: 'a roll with another city',
    files: resealed({ 'roll.json': json('roll.json').replaceAll('cork-irl', 'corc-irl') }),
    refusedBy: ['roll-kept'],
  },
  {
    name: 'a version of the plan that nobody put',
    files: resealed({
      'versions.json': json('versions.json')
        .replace('"hash":"', '"hash":"00')
        .replace(/"hash":"00([0-9a-f]{62})../, '"hash":"00$1'),
    }),
    refusedBy: ['versions-kept'],
  },
  { name: 'a part missing', files: without('seats.json'), refusedBy: ['parts-complete', 'parts-hashes'] },
  {
    name: 'a part too many',
    files: new Map(goldenBundle).set('notes.txt', new Uint8Array()),
    refusedBy: ['parts-complete'],
  },
  {
    name: 'a part that is not canonical',
    files: resealed({ 'seats.json': ` ${json('seats.json')}` }),
    refusedBy: ['parts-canonical'],
  },
  { name: 'a mark that nothing was simulated', files: unmarked(), refusedBy: ['simulated-mark'] },
  { name: 'time that runs backwards', files: backwards(), refusedBy: ['ledger-order'] },
  {
    name: 'a line that is no JSON',
    files: withLines((lines) => lines.with(3, '{')),
    refusedBy: ['ledger-form'],
  },
  {
    name: 'an entry with a member too many',
    files: withLines((lines) => lines.with(3, lines[3]!.replace('"event":{', '"event":{"a":1,'))),
    refusedBy: ['ledger-form'],
  },
  {
    name: 'brackets without end',
    files: withLines((lines) => lines.with(3, '['.repeat(100_000))),
    refusedBy: ['ledger-form'],
  },
];

function without(name: string): Files {
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

function alteredHead(): Files {
  return withManifest((manifest) => ({
    ...manifest,
    ledgerHead: { number: golden.length, hash: 'e'.repeat(64) },
  }));
}

function unmarked(): Files {
  return withManifest((manifest) => ({ ...manifest, simulated: false }));
}

/** The second half an hour earlier, chained anew. */
function backwards(): Files {
  let head = golden[9]!;
  const late = golden.slice(10).map((one) => {
    const at = new Date(Date.parse(one.at) - 3_600_000).toISOString();
    const content = { number: one.number, at, event: one.event, previous: head.hash };
    head = { ...content, hash: sha256Hex(canonicalJson(content)) };
    return head;
  });
  return makeBundle(partsOf([...golden.slice(0, 10), ...late], polls));
}
