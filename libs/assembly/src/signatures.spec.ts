import { ledgerLine } from './ledger-line.ts';
import { ledgerProblems } from './ledger-problems.ts';
import type { LedgerEntry, LedgerEvent } from './ledger.ts';
import { signatureClaims } from './signature-claims.ts';
import { SessionScript } from './testing/a-long-session.ts';
import { chained } from './testing/a-session.ts';
import { testKey } from './testing/test-key.ts';
import { validSignature } from './valid-signature.ts';

const [cork, goyang, espoo] = ['cork-irl', 'goyang-kor', 'espoo-fin'] as const;

/** Three seats, of which two vote from devices with keys; two tellers sign the head at the close. */
function signedSession(tell?: (session: SessionScript) => void): readonly LedgerEntry[] {
  const session = new SessionScript([cork, goyang, espoo]);
  for (const seat of session.seats) session.seat(seat);
  session.bind(cork);
  session.bind(goyang);
  session.register('teller-a');
  session.register('teller-b');
  session.add('P1', 'area');
  session.open('poll-1', 'P1');
  session.vote('poll-1', cork, 'yes');
  session.vote('poll-1', goyang, 'no');
  session.vote('poll-1', espoo, 'yes');
  tell?.(session);
  session.close('poll-1');
  session.witness(['teller-a', 'teller-b']);
  return session.entries;
}

const events = (entries: readonly LedgerEntry[]) => entries.map(({ event }) => event);
const found = (entries: readonly LedgerEntry[]) =>
  ledgerProblems(entries.map(ledgerLine)).map(({ check, code }) => `${check} ${code}`);
/** The session with events told otherwise and chained anew, as whoever keeps the ledger could. */
const retold = (change: (event: LedgerEvent, index: number) => LedgerEvent) =>
  found(chained(events(signedSession()).map(change)));

test.each([
  // RFC 8032, section 7.1, tests 1 and 2; the third with one digit changed.
  [
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    true,
  ],
  [
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    'r',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    true,
  ],
  [
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    'r',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c01',
    false,
  ],
])('the published signature %s is judged as published', (key, text, signature, valid) => {
  expect(validSignature({ key, text, signature })).toBe(valid);
});

test('a session with signed ballots and counter-signed heads holds', () => {
  expect(found(signedSession())).toEqual([]);
  expect(signatureClaims(signedSession()).map((claim) => claim.of)).toEqual([
    'ballot',
    'ballot',
    'head',
    'head',
  ]);
});

test('who counts may ask the platform about signatures', () => {
  const asked: string[] = [];
  ledgerProblems(signedSession().map(ledgerLine), ({ key }) => asked.push(key) > 0);
  expect(asked).toHaveLength(4);
});

describe('whoever keeps the ledger and chains it anew is found', () => {
  const ofCork = (event: LedgerEvent): event is Extract<LedgerEvent, { type: 'ballot' }> =>
    event.type === 'ballot' && event.seat === cork;

  test('who changes a choice', () => {
    const changed = retold((event) => (ofCork(event) ? { ...event, choice: 'no' } : event));
    expect(changed).toContain('ledger-signatures signature-wrong');
    // What was signed came after it, so that the heads are others too.
    expect(changed).toContain('ledger-witnesses head-differs');
  });

  test('who changes the text that the poll was about, though nobody voted otherwise', () => {
    const changed = retold((event) =>
      event.type === 'poll-opened' ? { ...event, textHash: 'e'.repeat(64) } : event,
    );
    expect(changed.filter((code) => code === 'ledger-signatures signature-wrong')).toHaveLength(2);
  });

  test('who leaves a signature away', () => {
    const changed = retold((event) => {
      if (!ofCork(event)) return event;
      const { signed: _, ...unsigned } = event;
      return unsigned;
    });
    expect(changed).toContain('ledger-signatures ballot-unsigned');
  });

  test('who signs with the device of another seat, or with one that was taken away', () => {
    const lent = retold((event) =>
      ofCork(event)
        ? { ...event, signed: { device: `device of ${goyang}`, signature: event.signed!.signature } }
        : event,
    );
    expect(lent).toContain('ledger-signatures device-not-bound');
    const late = signedSession((session) => {
      const vote = session.entries.find(({ event }) => ofCork(event))!.event;
      session.revoke(cork);
      session.say({ ...(vote as Extract<LedgerEvent, { type: 'ballot' }>), nonce: 'nonce-late' });
    });
    expect(found(late)).toContain('ledger-signatures device-not-bound');
  });

  test('who claims a counter-signature', () => {
    const signature = testKey('somebody').sign('something');
    const forged = retold((event) => (event.type === 'head-witnessed' ? { ...event, signature } : event));
    expect(forged).toContain('ledger-witnesses signature-wrong');
    const unknown = retold((event) =>
      event.type === 'head-witnessed' ? { ...event, witness: 'teller-c' } : event,
    );
    expect(unknown).toContain('ledger-witnesses witness-unknown');
  });

  test('who says that others were present', () => {
    const changed = retold((event) =>
      event.type === 'poll-opened' ? { ...event, presentHash: 'e'.repeat(64) } : event,
    );
    expect(changed).toContain('ledger-order other-seats-present');
  });
});
