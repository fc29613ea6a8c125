import type { BrokenBundle } from './broken-bundle.ts';
import {
  retold,
  place,
  ballot,
  at,
  inserted,
  closed,
  castOfCork,
  entry,
  signedBallot,
  events,
} from './forged-bundles.ts';
import { seatOf } from './golden-session.ts';

/** Sessions told otherwise and chained anew by whoever keeps the ledger. */
export const brokenLedgers: readonly BrokenBundle[] = [
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
    name: 'a ruling that is told twice',
    files: retold((told) => [...told, told.find(({ type }) => type === 'dispute-ruled')!]),
    refusedBy: ['ledger-order'],
  },
];
