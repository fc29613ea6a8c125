import type { LedgerEntry, LedgerEvent } from './ledger.ts';
import { languages } from '#members';
import { choices } from './majority-rule.ts';
import { ruleProblems } from './rule-problems.ts';
import { delegateFunctions, sessionRulesProblems } from './session-rules.ts';

type Test = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Test>>;

const LONGEST_TEXT = 1000;

const text: Test = (value) => typeof value === 'string' && value.length > 0 && value.length <= LONGEST_TEXT;
const hash: Test = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const count: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const flag: Test = (value) => typeof value === 'boolean';
const instant: Test = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const one =
  (...values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value);
const exactly =
  (shape: Shape): Test =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).length === Object.keys(shape).length &&
    Object.entries(shape).every(([key, test]) => Object.hasOwn(value, key) && test(value[key]));

const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const share = { numerator: count, denominator: count };
const rule = exactly({ base: one('yes-no', 'cast', 'present', 'eligible'), ...share, strict: flag });
const quorum = exactly({ of: one('present', 'cast'), ...share });
const tally = exactly({ yes: count, no: count, abstain: count, present: count, eligible: count });
const outcome = exactly({
  verdict: one('adopted', 'rejected', 'no-quorum'),
  of: count,
  needed: count,
  got: count,
  quorum: exactly({ needed: count, got: count, reached: flag }),
});

const sessionRules = exactly({
  majority: rule,
  twoThirds: rule,
  quorum,
  special: listOf(text),
  contestSeconds: count,
  reservationHours: count,
  maySeat: listOf(one(...delegateFunctions)),
});

const eventShapes: Readonly<Record<LedgerEvent['type'], Shape>> = {
  'assembly-opened': {
    assembly: text,
    title: text,
    planHash: hash,
    rollHash: hash,
    seats: count,
    simulated: flag,
    rules: sessionRules,
    access: one('open', 'closed'),
    governing: one(...languages),
  },
  'chair-seated': { chair: text },
  'holder-seated': {
    seat: text,
    holder: text,
    rank: one('mayor', 'representative'),
    provisional: flag,
    mandate: orNull(hash),
    by: orNull(text),
  },
  'holder-left': { seat: text, cause: one('left', 'handed-over', 'revoked') },
  'device-bound': { seat: text, device: text, key: orNull(text) },
  'device-revoked': { seat: text, device: text, cause: text },
  'credentials-decided': { seat: text, accepted: flag },
  'poll-opened': {
    poll: text,
    item: text,
    textHash: hash,
    rule,
    quorum,
    eligible: count,
    present: count,
    named: flag,
  },
  ballot: { poll: text, seat: text, choice: one(...choices), nonce: text },
  'poll-closed': { poll: text, tally, outcome },
  'item-adopted': { item: text, poll: text },
  'plan-adopted': { planHash: hash, version: count },
};

const entry = exactly({ number: count, at: instant, event: isLedgerEvent, previous: hash, hash });

/** True for a value with exactly the members of an entry, each of its kind, and a rule that can be reached. */
export function isLedgerEntry(value: unknown): value is LedgerEntry {
  return entry(value);
}

function isLedgerEvent(value: unknown): boolean {
  if (!isRecord(value) || typeof value['type'] !== 'string') return false;
  const type = value['type'];
  if (!Object.hasOwn(eventShapes, type)) return false;
  const shape = eventShapes[type as LedgerEvent['type']];
  if (!exactly({ type: text, ...shape })(value)) return false;
  const event = value as unknown as LedgerEvent;
  if (event.type === 'assembly-opened') return sessionRulesProblems(event.rules).length === 0;
  return event.type !== 'poll-opened' || ruleProblems(event.rule, event.quorum).length === 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
