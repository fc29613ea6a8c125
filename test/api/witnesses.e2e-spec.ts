import { headText } from '#assembly';
import type { PollView } from '../../apps/api/src/assembly/assembly.view.ts';
import type { WitnessesView } from '../../apps/api/src/assembly/witnesses.view.ts';
import { credentialsWorld } from './credentials-world.ts';
import type { CredentialsWorld } from './credentials-world.ts';
import { registerDelegate, seatAtDesk } from './desk-steps.ts';
import { openPoll } from './road-steps.ts';
import { signingKey } from './signing-key.ts';
import type { SigningKey } from './signing-key.ts';
import type { Visitor } from './visitor.ts';

/** Heads of the ledger that two people counter-sign. */
describe('witnesses', () => {
  let world: CredentialsWorld;
  let poll: PollView;
  const a = signingKey('teller-a');
  const b = signingKey('coordinator');

  beforeAll(async () => {
    world = await credentialsWorld();
    const { teller, assembly, desk } = world;
    await seatAtDesk(
      teller,
      assembly.id,
      'cork-irl',
      await registerDelegate(teller, assembly.id, 'cork-irl'),
    );
    poll = await openPoll(desk, assembly);
  });

  afterAll(() => world.service.stop());

  const at = (path: string) => `/assemblies/${world.assembly.id}/${path}`;
  const read = (who: Visitor) => who.get<WitnessesView>(at('witnesses'));
  const head = async (who: Visitor) => {
    const found = (await read(who)).heads.find(({ poll: of }) => of === poll.id)!;
    return { number: found.number, hash: found.hash };
  };
  const signed = (key: SigningKey, of: { number: number; hash: string }) => ({
    ...of,
    signature: key.sign(headText(world.assembly.id, of)),
  });

  test('a teller and whoever chairs sign the close of a poll, each once', async () => {
    const { desk, teller, events } = world;
    await teller.post(at('witnesses'), { key: a.key });
    await teller.post(at('witnesses'), { key: a.key });
    await desk.post(at('witnesses'), { key: b.key });
    await desk.post(`/polls/${poll.id}/close`);
    const close = await head(teller);
    await teller.post(at('heads'), signed(a, close));
    await teller.post(at('heads'), signed(a, close));
    const after = await desk.post<WitnessesView>(at('heads'), signed(b, close));
    expect(after.heads.at(-1)).toMatchObject({ poll: poll.id, witnessed: true, waits: false });
    expect(after.witnesses.map(({ role }) => role)).toEqual(['teller', 'chair']);
    const types = (await events()).map(({ type }) => type);
    expect(types.filter((type) => type === 'head-witnessed')).toHaveLength(2);
    expect(types.filter((type) => type === 'witness-registered')).toHaveLength(2);
  });

  test('what is not signed by that very key over that very head is refused', async () => {
    const { teller, desk, service } = world;
    const close = await head(teller);
    const refused = async (who: Visitor, path: string, body: object) => {
      const { status, code } = await who.refused('POST', at(path), { body });
      return `${status} ${code}`;
    };
    const earlier = { number: 1, hash: 'a'.repeat(64) };
    expect(await refused(teller, 'heads', signed(a, earlier))).toBe('409 head-differs');
    const { heads } = await read(teller);
    expect(heads).toHaveLength(1);
    const other = await service.person('administrator');
    expect(await refused(other, 'heads', signed(b, close))).toBe('409 witness-not-registered');
    expect(await refused(other, 'witnesses', { key: a.key })).toBe('409 witness-key-shared');
    await other.post(at('witnesses'), { key: signingKey('another').key });
    expect(await refused(other, 'heads', signed(a, close))).toBe('422 head-signature-wrong');
    expect(await desk.get(at('witnesses'))).toMatchObject({ heads: [{ by: [{}, {}] }] });
  });

  test('the ledger is read from an entry on', async () => {
    const { text } = await world.desk.send('GET', at('ledger.ndjson?after=3'));
    expect(text.split('\n')[0]).toContain('"number":4,');
    expect((await world.desk.send('GET', at('ledger.ndjson?after=x'))).status).toBe(422);
  });
});
