import { canonicalJson, sha256Hex } from '#canonical';
import type { FrozenRoll } from '#members';
import type { Plan } from '#plan';
import { jsonPart, ledgerLines } from './bundle-contents.ts';
import type { JsonPart } from './bundle-contents.ts';
import { sessionHeads, sessionKeys, sessionRulesOf } from './bundle-session.ts';
import type { SessionPlanVersion, SessionTexts } from './bundle-session.ts';
import type { CheckName } from './check.ts';
import { absent, compared, failed, passed } from './check-finding.ts';
import type { CheckFinding } from './check-finding.ts';
import type { LedgerEntry, LedgerEvent } from './ledger.ts';
import { seatsHash } from './seats-hash.ts';
import { isWitnessed } from './witnessed-heads.ts';

/** What the checks on the parts of a session look at. */
export interface SessionContents {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly plan: JsonPart | null;
  readonly entries: readonly LedgerEntry[] | null;
  /** The files of an older bundle of the same session. */
  readonly older: ReadonlyMap<string, Uint8Array> | null;
}

type SessionCheckName = Extract<
  CheckName,
  | 'roll-kept'
  | 'texts-kept'
  | 'rules-kept'
  | 'keys-kept'
  | 'heads-kept'
  | 'heads-witnessed'
  | 'versions-kept'
  | 'older-continued'
>;

/** The checks on roll, texts, rules, keys, heads and plan versions of a session, and on an older record of it. */
export const sessionChecks: Readonly<Record<SessionCheckName, (contents: SessionContents) => CheckFinding>> =
  {
    'roll-kept': rollKept,
    'texts-kept': textsKept,
    'rules-kept': derived('rules.json', sessionRulesOf),
    'keys-kept': derived('keys.json', sessionKeys),
    'heads-kept': derived('heads.json', sessionHeads),
    'heads-witnessed': headsWitnessed,
    'versions-kept': versionsKept,
    'older-continued': olderContinued,
  };

/** A part that says nothing but what follows from the ledger. */
function derived(name: string, from: (entries: readonly LedgerEntry[]) => unknown) {
  return ({ files, entries }: SessionContents): CheckFinding => {
    const part = jsonPart(files, name);
    if (part === null || entries === null) return absent;
    return compared(name, part.sha256, sha256Hex(canonicalJson(from(entries))));
  };
}

function rollKept({ files, entries }: SessionContents): CheckFinding {
  const part = jsonPart(files, 'seats.json');
  if (part === null || entries === null) return absent;
  const opened = eventOf(entries, 'assembly-opened');
  const seats = part.value as Readonly<Record<string, string>>;
  const problems = [
    ...(seatsHash(seats) === opened?.seatsHash ? [] : ['seats.json seats-hash-differs']),
    ...(Object.keys(seats).length === opened?.seats ? [] : ['seats.json seats-miscounted']),
    ...entries.flatMap(({ number, event }) =>
      'seat' in event && !Object.hasOwn(seats, event.seat)
        ? [`ledger.ndjson:${number} seat-not-on-roll`]
        : [],
    ),
    ...rollProblems(jsonPart(files, 'roll.json'), seats, opened?.rollHash),
  ];
  return problems.length === 0 ? passed(`${Object.keys(seats).length}`) : failed(problems.join(', '));
}

function rollProblems(
  part: JsonPart | null,
  seats: Readonly<Record<string, string>>,
  hash: string | undefined,
): readonly string[] {
  if (part === null) return [];
  const members = (part.value as FrozenRoll).members.map(({ id }) => id).sort();
  const cities = Object.values(seats).sort();
  return [
    ...(part.sha256 === hash ? [] : ['roll.json roll-hash-differs']),
    ...(canonicalJson(members) === canonicalJson(cities) ? [] : ['seats.json other-cities-than-roll']),
  ];
}

function textsKept({ files, plan, entries }: SessionContents): CheckFinding {
  const part = jsonPart(files, 'texts.json');
  if (part === null || entries === null) return absent;
  const { texts, options } = part.value as SessionTexts;
  const known = new Set([
    ...(plan === null ? [] : hashesOfPlan(plan.sha256, plan.value as Plan)),
    ...hashesOfVersions(jsonPart(files, 'versions.json')),
  ]);
  const problems = Object.entries(texts).flatMap(([hash, text]) => {
    known.add(hash);
    return sha256Hex(canonicalJson(text)) === hash ? [] : [`texts.json ${hash.slice(0, 12)} text-differs`];
  });
  const ofItem = new Map<string, string>();
  const amended = entries.some(({ event }) => event.type.startsWith('amendment'));
  for (const { number, event } of entries) {
    const bad = (code: string): void => void problems.push(`ledger.ndjson:${number} ${code}`);
    if (event.type === 'item-added') {
      ofItem.set(event.item, event.textHash);
      if (!known.has(event.textHash)) bad('text-missing');
    } else if (event.type === 'poll-opened' && event.options.length > 0) {
      const offered = options[event.poll] ?? [];
      const text = sha256Hex(canonicalJson([ofItem.get(event.item) ?? null, offered]));
      const same = canonicalJson(offered.map(({ id }) => id)) === canonicalJson(event.options);
      if (text !== event.textHash || !same) bad('options-differ');
    } else if (event.type === 'poll-opened' || event.type === 'objection-asked') {
      const own = ofItem.get(event.item) === event.textHash;
      if (!own && !(amended && known.has(event.textHash))) bad('text-differs');
    }
  }
  return problems.length === 0 ? passed(`${known.size}`) : failed(problems.join(', '));
}

/** The plan, each of its areas and each activity: what an item may stand for. */
function hashesOfPlan(sha256: string, plan: Plan): readonly string[] {
  const areas = plan.areas.flatMap((area) => [area, ...area.activities]);
  return [sha256, ...areas.map((part) => sha256Hex(canonicalJson(part)))];
}

function hashesOfVersions(part: JsonPart | null): readonly string[] {
  const versions = (part?.value ?? []) as readonly SessionPlanVersion[];
  return versions.flatMap(({ plan }) =>
    plan === null ? [] : hashesOfPlan(sha256Hex(canonicalJson(plan)), plan as Plan),
  );
}

/** From when on two people, one of them a teller, had registered: heads before that nobody could witness. */
function witnessesFrom(entries: readonly LedgerEntry[]): number {
  const roles = new Map<string, string>();
  for (const { number, event } of entries) {
    if (event.type !== 'witness-registered') continue;
    roles.set(event.witness, event.role);
    if (roles.size >= 2 && [...roles.values()].includes('teller')) return number;
  }
  return Number.POSITIVE_INFINITY;
}

function headsWitnessed({ entries }: SessionContents): CheckFinding {
  if (entries === null) return absent;
  const from = witnessesFrom(entries);
  const heads = sessionHeads(entries);
  const end = heads.findLast(({ of }) => of === 'session');
  const due = heads.filter((head) => head.number > from && (head.of === 'poll' || head === end));
  if (due.length === 0) return absent;
  const bare = due.filter((head) => !isWitnessed(head));
  return bare.length === 0
    ? passed(`${due.length}`)
    : failed(bare.map(({ number }) => `ledger.ndjson:${number} head-not-witnessed`).join(', '));
}

function versionsKept({ files, plan, entries }: SessionContents): CheckFinding {
  const part = jsonPart(files, 'versions.json');
  if (part === null || entries === null) return absent;
  const versions = part.value as readonly SessionPlanVersion[];
  const problems = versions.flatMap(({ version, hash, plan: text }) => {
    const found = text === null ? plan?.sha256 : sha256Hex(canonicalJson(text));
    return found === hash ? [] : [`versions.json ${version} text-differs`];
  });
  const put = eventOf(entries, 'assembly-opened')?.planHash;
  if (!versions.some(({ hash }) => hash === put)) problems.push('versions.json put-version-missing');
  const adopted = entries.findLast(({ event }) => event.type === 'plan-adopted')?.event;
  if (adopted?.type === 'plan-adopted') {
    const kept = versions.some(
      (one) => one.hash === adopted.planHash && one.version === adopted.version && one.adopted,
    );
    if (!kept) problems.push('versions.json adopted-version-missing');
  }
  return problems.length === 0 ? passed(`${versions.length}`) : failed(problems.join(', '));
}

function olderContinued({ files, older }: SessionContents): CheckFinding {
  if (older === null) return absent;
  const before = ledgerLines(older) ?? [];
  const now = ledgerLines(files) ?? [];
  if (before.length === 0) return failed('ledger.ndjson older-record-empty');
  const at = before.findIndex((line, index) => line !== now[index]);
  return at < 0
    ? passed(`${before.length} ≤ ${now.length}`)
    : failed(`ledger.ndjson:${at + 1} not-continued`);
}

function eventOf<Type extends LedgerEvent['type']>(entries: readonly LedgerEntry[], type: Type) {
  const found = entries.find(({ event }) => event.type === type)?.event;
  return found as Extract<LedgerEvent, { readonly type: Type }> | undefined;
}
