import { ballotText, validSignature } from '#assembly';
import { BallotSigner } from './ballot-signer.ts';
import { pureKey, pureSignature } from './pure-key.ts';

const { publicKey, privateKey } = pureKey();
const key = {
  publicKey,
  sign: (text: string) => Promise.resolve(pureSignature(new TextEncoder().encode(text), privateKey)),
};
const ballot = { poll: 'poll-1', choice: ['esd', 'health'], nonce: 'nonce-of-the-press' } as const;
const assembly = { items: [{ poll: { id: 'poll-1', openHash: 'a'.repeat(64) } }] } as unknown as Parameters<
  BallotSigner['read']
>[0];

test('a ballot is signed over the opening of its poll and its seat', async () => {
  const signer = new BallotSigner('seat-1', key);
  signer.read(assembly);
  const signature = (await signer.sign(ballot)) ?? '';
  const text = ballotText({ ...ballot, open: 'a'.repeat(64), seat: 'seat-1' });
  expect(validSignature({ key: publicKey, text, signature })).toBe(true);
  expect(validSignature({ key: publicKey, text: text.replace('seat-1', 'seat-2'), signature })).toBe(false);
});

test('nothing is signed without a key, or in a poll whose opening is not known', async () => {
  const without = new BallotSigner('seat-1', null);
  without.read(assembly);
  expect(await without.sign(ballot)).toBeNull();
  expect(await new BallotSigner('seat-1', key).sign(ballot)).toBeNull();
});
