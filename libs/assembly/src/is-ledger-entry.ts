import { fallCauses } from './amendment/amendment-events.ts';
import type { LedgerEntry, LedgerEvent } from './ledger.ts';
import { languages } from '#members';
import { activityTypeNames } from '#plan';
import { pollKinds, pollProcedures } from './poll-kind.ts';
import { ruleProblems } from './rule-problems.ts';
import { delegateFunctions, sessionRulesProblems } from './session-rules.ts';

type Test = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Test>>;

/** Items of an agenda. */
const LONGEST_AGENDA = 500;
const LONGEST_TEXT = 1000;
/** Characters of a reservation or an explanation of vote. */
const LONGEST_STATEMENT = 2000;
/** Amendments of one session, and edits of one of them. */
const MOST_AMENDMENTS = 2000;
const MOST_EDITS = 100;
/** Characters of a text of the plan. */
const LONGEST_PARAGRAPH = 20_000;

const text: Test = (value) => typeof value === 'string' && value.length > 0 && value.length <= LONGEST_TEXT;
const hash: Test = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const signature: Test = (value) => typeof value === 'string' && /^[0-9a-f]{128}$/.test(value);
const count: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const flag: Test = (value) => typeof value === 'boolean';
const instant: Test = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  // Engines read 30 February and 24:00 as another day, or not at all.
  new Date(value).toISOString().slice(0, 19) === value.slice(0, 19);
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

const mostOptions = 100;
const list =
  (of: Test, most: number): Test =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(of);
const either =
  (...tests: readonly Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));
const optionId: Test = (value) =>
  typeof value === 'string' && /^[\w-]{1,80}$/.test(value) && value !== 'abstain';
const score: Test = (value) => typeof value === 'number' && value >= 0 && Number.isFinite(value);
const absent = one(null);
const byOption =
  (of: Test): Test =>
  (value) =>
    isRecord(value) && Object.entries(value).every(([id, counted]) => optionId(id) && of(counted));
const choice = either(one('yes', 'no', 'abstain'), optionId, list(optionId, mostOptions));

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
const sizes = { present: count, eligible: count };
const tally = either(
  exactly({ yes: count, no: count, abstain: count, ...sizes }),
  exactly({ options: byOption(score), ballots: count, abstain: count, ...sizes }),
);
const reached = exactly({ needed: count, got: count, reached: flag });
const asked = { of: count, needed: count, got: count, quorum: reached };
const outcome = either(
  exactly({ verdict: one('adopted', 'rejected', 'no-quorum'), ...asked }),
  exactly({
    verdict: one('chosen', 'run-off', 'tied', 'no-quorum'),
    chosen: either(absent, optionId),
    next: list(optionId, mostOptions),
    ...asked,
  }),
  exactly({
    verdict: one('ordered', 'no-quorum'),
    order: list(list(optionId, mostOptions), mostOptions),
    quorum: reached,
  }),
);
const moved = { mover: text, reason: text };
const seated = { seat: text, nonce: text };
const statement: Test = (value) =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_STATEMENT;

const sessionRules = exactly({
  majority: rule,
  twoThirds: rule,
  quorum,
  special: listOf(text),
  contestSeconds: count,
  reservationHours: count,
  maySeat: listOf(one(...delegateFunctions)),
});

const paragraph: Test = (value) =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_PARAGRAPH;
const language = one(...languages);
const edit = either(
  exactly({ op: one('text'), id: text, language, text: paragraph }),
  exactly({ op: one('set'), id: text, value: either(absent, text, count, list(text, MOST_EDITS)) }),
  exactly({ op: one('add'), output: text, type: one(...activityTypeNames), start: text }),
  exactly({ op: one('remove'), id: text }),
  exactly({ op: one('move'), id: text, output: text }),
);
const amendments = list(text, MOST_AMENDMENTS);
const ties = { fallsIf: amendments, alternatives: orNull(text) };

const eventShapes: Readonly<Record<LedgerEvent['type'], Shape>> = {
  'assembly-opened': {
    assembly: text,
    title: text,
    planHash: hash,
    rollHash: hash,
    seatsHash: hash,
    seats: count,
    simulated: flag,
    rules: sessionRules,
    access: one('open', 'closed'),
    governing: one(...languages),
  },
  'rules-set': { rules: sessionRules, item: text, textHash: hash },
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
  'device-bound': { seat: text, device: text, key: orNull(hash) },
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
    presentHash: hash,
    rollHash: hash,
    named: flag,
    kind: one(...pollKinds),
    options: list(optionId, mostOptions),
    runOff: flag,
    procedure: one(...pollProcedures),
    closesAt: either(absent, instant),
    rehearsal: flag,
    again: either(absent, text),
    contestSeconds: count,
  },
  ballot: { poll: text, choice, provisional: flag, ...seated },
  'paper-ballot': { poll: text, choice, teller: text, ...seated },
  'paper-confirmed': { poll: text, seat: text, number: count, teller: text },
  'poll-closed': { poll: text, tally, outcome },
  'vote-contested': { poll: text, ...seated },
  'vote-corrected': { poll: text, seat: text, choice, teller: text, reason: text },
  'poll-declared': { poll: text, tally, outcome, without: either(absent, exactly({ tally, outcome })) },
  'poll-voided': { poll: text, ...moved },
  'item-added': { item: text, kind: text, textHash: hash, holds: list(text, LONGEST_AGENDA) },
  'agenda-set': { order: list(text, LONGEST_AGENDA) },
  'item-divided': { item: text, parts: list(text, LONGEST_AGENDA) },
  'item-withdrawn': { item: text, ...moved },
  'item-reopened': { item: text, ...moved },
  'objection-asked': { call: text, item: text, textHash: hash, quorum, eligible: count, present: count },
  objection: { call: text, ...seated },
  'objection-taken-back': { call: text, ...seated },
  'call-closed': { call: text, objections: count },
  'item-adopted': { item: text, by: either(exactly({ call: text }), exactly({ poll: text })) },
  reservation: {
    item: text,
    seat: text,
    kind: one('reservation', 'explanation'),
    language: text,
    text: statement,
  },
  'amendment-submitted': {
    amendment: text,
    number: count,
    seat: text,
    supporters: list(text, MOST_AMENDMENTS),
    base: hash,
    to: orNull(text),
    edits: list(edit, MOST_EDITS),
    reason: statement,
    language,
    ...ties,
    replaces: amendments,
  },
  'amendment-supported': { amendment: text, seat: text },
  'amendment-withdrawn': { amendment: text, ...moved },
  'amendment-translated': {
    amendment: text,
    language,
    reason: orNull(statement),
    texts: list(exactly({ id: text, text: paragraph }), MOST_EDITS),
  },
  'amendment-tied': { amendment: text, ...ties },
  'amendments-ordered': { order: amendments },
  'amendment-put': { amendment: text, item: text },
  'amendment-untranslated': { amendment: text, languages: list(language, languages.length) },
  'amendment-decided': {
    amendment: text,
    fate: one('adopted', 'rejected'),
    by: either(exactly({ call: text }), exactly({ poll: text })),
  },
  'amendment-fell': { amendment: text, with: text, cause: one(...fallCauses) },
  'amendment-restored': { amendment: text },
  'plan-amended': { base: hash, planHash: hash, amendments },
  'dispute-filed': { dispute: text, seat: text, poll: orNull(text), language: text, text: statement },
  'dispute-ruled': { dispute: text, upheld: flag, body: text, reason: statement },
  'witness-registered': { witness: text, role: one('teller', 'chair'), key: hash },
  'head-witnessed': { number: count, hash, witness: text, signature },
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
  const shape =
    type === 'ballot' && Object.hasOwn(value, 'signed')
      ? { ...eventShapes.ballot, signed: exactly({ device: text, signature }) }
      : eventShapes[type as LedgerEvent['type']];
  if (!exactly({ type: text, ...shape })(value)) return false;
  const event = value as unknown as LedgerEvent;
  if (event.type === 'assembly-opened' || event.type === 'rules-set')
    return sessionRulesProblems(event.rules).length === 0;
  return event.type !== 'poll-opened' || ruleProblems(event.rule, event.quorum).length === 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
