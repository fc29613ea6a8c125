import { appendToLedger, emptyLedger } from '../append-to-ledger.ts';
import { defaultQuorum, defaultRule } from '../default-rules.ts';
import type { LedgerEntry, LedgerEvent, LedgerHead } from '../ledger.ts';
import { choices } from '../majority-rule.ts';
import type { MajorityRule, Quorum, Tally } from '../majority-rule.ts';
import { defaultRules } from '../session-rules.ts';
import { outcome } from '../outcome.ts';
import { presentHash } from '../seats-hash.ts';

/** Entries chained over the given events, one second apart. */
export function chained(events: readonly LedgerEvent[]): readonly LedgerEntry[] {
  let head: LedgerHead = emptyLedger;
  return events.map((event, index) => {
    const entry = appendToLedger(head, new Date(Date.UTC(2019, 9, 2, 9, 0, index)).toISOString(), event);
    head = entry;
    return entry;
  });
}

/** What the opening of a poll says unless a test says otherwise. */
export const aPoll = {
  type: 'poll-opened',
  textHash: 'c'.repeat(64),
  rule: defaultRule,
  quorum: defaultQuorum,
  presentHash: presentHash(['cork-irl', 'goyang-kor', 'medellin-col']),
  rollHash: 'b'.repeat(64),
  named: true,
  kind: 'yes-no',
  options: [],
  runOff: false,
  procedure: 'hall',
  closesAt: null,
  rehearsal: false,
  again: null,
  contestSeconds: 120,
} as const;

/** Events of a session of three seats: a named poll with all three choices, one ballot replaced, adopted. */
export function aSession({
  planHash = 'a'.repeat(64),
  rule = defaultRule,
  quorum = defaultQuorum,
}: { planHash?: string; rule?: MajorityRule; quorum?: Quorum } = {}): readonly LedgerEvent[] {
  const seats = ['cork-irl', 'goyang-kor', 'medellin-col'];
  const tally: Tally = { yes: 1, no: 1, abstain: 1, present: 3, eligible: 4 };
  const replaced: Tally = { ...tally, yes: 2, no: 0 };
  const result = { tally: replaced, outcome: outcome(rule, quorum, replaced) };
  return [
    {
      type: 'assembly-opened',
      assembly: 'medellin-2019',
      title: 'Mayors’ session, Medellín',
      planHash,
      rollHash: 'b'.repeat(64),
      seatsHash: 'd'.repeat(64),
      seats: 4,
      simulated: true,
      rules: defaultRules,
      access: 'open',
      governing: 'en',
    },
    ...seats.map((seat): LedgerEvent => ({
      type: 'holder-seated',
      seat,
      holder: `mayor of ${seat}`,
      rank: 'mayor',
      provisional: false,
      mandate: null,
      by: 'clerk',
    })),
    { type: 'item-added', item: 'P1', kind: 'area', textHash: 'c'.repeat(64), holds: [] },
    {
      ...aPoll,
      poll: 'poll-1',
      item: 'P1',
      textHash: 'c'.repeat(64),
      rule,
      quorum,
      eligible: 4,
      present: 3,
    },
    ...seats.map((seat, index): LedgerEvent => ({
      type: 'ballot',
      poll: 'poll-1',
      seat,
      choice: choices[index] ?? 'abstain',
      nonce: `nonce-${index}`,
      provisional: false,
    })),
    {
      type: 'ballot',
      poll: 'poll-1',
      seat: 'goyang-kor',
      choice: 'yes',
      nonce: 'nonce-3',
      provisional: false,
    },
    { type: 'poll-closed', poll: 'poll-1', ...result },
    { type: 'poll-declared', poll: 'poll-1', ...result, without: null },
    { type: 'item-adopted', item: 'P1', by: { poll: 'poll-1' } },
    { type: 'plan-adopted', planHash, version: 1 },
  ];
}
