import { ballotText } from '#assembly';
import type { LedgerEventOf } from '#assembly';
import type { PollView, SeatView } from '../../apps/api/src/assembly/assembly.view.ts';
import { credentialsWorld } from './credentials-world.ts';
import type { CredentialsWorld } from './credentials-world.ts';
import { bindDevice, registerDelegate, seatAtDesk } from './desk-steps.ts';
import { openPoll } from './road-steps.ts';
import { signingKey } from './signing-key.ts';
import type { Visitor } from './visitor.ts';

/** Ballots that the device of a seat signs, and what becomes of others. */
describe('signed ballots', () => {
  let world: CredentialsWorld;
  let poll: PollView;
  const cork = signingKey('cork');
  const bristol = signingKey('bristol');

  beforeAll(async () => {
    world = await credentialsWorld();
    const { teller, assembly, desk } = world;
    for (const city of ['cork-irl', 'bristol-gbr', 'tunis-tun'])
      await seatAtDesk(teller, assembly.id, city, await registerDelegate(teller, assembly.id, city));
    poll = await openPoll(desk, assembly);
  });

  afterAll(() => world.service.stop());

  const device = (city: string, key?: string) =>
    bindDevice(world.service, world.teller, world.assembly.id, city, key);
  const seatId = async (phone: Visitor, city: string) =>
    (await phone.get<SeatView>(`/assemblies/${world.assembly.id}/seat?city=${city}`)).seat;
  const signed = (
    key: ReturnType<typeof signingKey>,
    ballot: { seat: string; choice: string; nonce: string },
  ) => ({
    ...ballot,
    signature: key.sign(ballotText({ ...ballot, poll: poll.id, open: poll.openHash ?? '' })),
  });
  const ballots = async () =>
    (await world.events()).filter((event): event is LedgerEventOf<'ballot'> => event.type === 'ballot');

  test('a device with a key signs, and the signature stands on the ledger', async () => {
    const phone = await device('cork-irl', cork.key);
    expect(await phone.get(`/assemblies/${world.assembly.id}/device`)).toMatchObject({
      bound: { key: cork.key },
    });
    const seat = await seatId(phone, 'cork-irl');
    const ballot = signed(cork, { seat, choice: 'yes', nonce: 'a-signed-ballot-1' });
    const receipt = await phone.post(`/polls/${poll.id}/ballots`, ballot);
    expect(await phone.post(`/polls/${poll.id}/ballots`, ballot)).toEqual(receipt);
    const refused = async (body: object) => {
      const { status, code } = await phone.refused('POST', `/polls/${poll.id}/ballots`, { body });
      return `${status} ${code}`;
    };
    const again = { seat, choice: 'no', nonce: 'a-signed-ballot-2' };
    expect(await refused(again)).toBe('422 ballot-unsigned');
    expect(await refused({ ...again, signature: ballot.signature })).toBe('422 ballot-signature-wrong');
    expect(await refused(signed(bristol, again))).toBe('422 ballot-signature-wrong');
    expect(await refused({ ...again, signature: 'f'.repeat(128) })).toBe('422 ballot-signature-wrong');
    expect(await refused({ ...again, signature: 'no hex' })).toBe('422 body-invalid');
    expect(world.service.clock).toBeDefined();
  });

  test('a device without a key votes unsigned, and cannot sign', async () => {
    const phone = await device('tunis-tun');
    const seat = await seatId(phone, 'tunis-tun');
    const ballot = { seat, choice: 'no', nonce: 'an-unsigned-ballot-1' };
    const refusal = await phone.refused('POST', `/polls/${poll.id}/ballots`, { body: signed(cork, ballot) });
    expect(refusal).toMatchObject({ status: 422, code: 'ballot-signature-wrong' });
    await phone.post(`/polls/${poll.id}/ballots`, ballot);
  });

  test('a device that lost its key needs a new code; the key of the old one signs no more', async () => {
    const phone = await device('bristol-gbr', bristol.key);
    const seat = await seatId(phone, 'bristol-gbr');
    await phone.post(
      `/polls/${poll.id}/ballots`,
      signed(bristol, { seat, choice: 'yes', nonce: 'bristol-ballot-1' }),
    );
    const fresh = await device('bristol-gbr', signingKey('bristol, anew').key);
    const late = signed(bristol, { seat, choice: 'no', nonce: 'bristol-ballot-2' });
    const refusal = await fresh.refused('POST', `/polls/${poll.id}/ballots`, { body: late });
    expect(refusal).toMatchObject({ code: 'ballot-signature-wrong' });
  });

  test('the close counts what was signed, and the ledger holds by every check', async () => {
    const { named } = await world.desk.post<PollView>(`/polls/${poll.id}/close`);
    expect(named?.map(({ city, choice }) => `${city} ${String(choice)}`)).toEqual([
      'bristol-gbr yes',
      'cork-irl yes',
      'tunis-tun no',
    ]);
    // `events` runs every check on the ledger, signatures among them.
    const signatures = (await ballots()).map(({ signed: by }) => by?.signature.length ?? 0);
    expect(signatures).toEqual([128, 0, 128]);
  });
});
