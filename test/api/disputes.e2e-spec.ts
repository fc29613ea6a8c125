import type { DisputesView } from '../../apps/api/src/assembly/disputes.view.ts';
import type { PollView, SeatView } from '../../apps/api/src/assembly/assembly.view.ts';
import { credentialsWorld } from './credentials-world.ts';
import type { CredentialsWorld } from './credentials-world.ts';
import { bindDevice, registerDelegate, seatAtDesk } from './desk-steps.ts';
import { openPoll } from './road-steps.ts';
import type { Visitor } from './visitor.ts';

/** Disputes about a session: who files them, until when, and what becomes of them. */
describe('disputes', () => {
  let world: CredentialsWorld;
  let phone: Visitor;
  let seat: string;
  let poll: PollView;
  const text = 'Our phone showed another number than the record.';

  beforeAll(async () => {
    world = await credentialsWorld();
    const { service, teller, assembly, desk } = world;
    await seatAtDesk(
      teller,
      assembly.id,
      'cork-irl',
      await registerDelegate(teller, assembly.id, 'cork-irl'),
    );
    phone = await bindDevice(service, teller, assembly.id, 'cork-irl');
    ({ seat } = await phone.get<SeatView>(`/assemblies/${assembly.id}/seat?city=cork-irl`));
    poll = await openPoll(desk, assembly);
    await desk.post(`/polls/${poll.id}/close`);
    await desk.post(`/polls/${poll.id}/void`, { reason: 'Nobody voted in it.' });
  });

  afterAll(() => world.service.stop());

  const at = (more = '') => `/assemblies/${world.assembly.id}/disputes${more}`;
  const refused = async (who: Visitor, path: string, body: object) => {
    const { status, code } = await who.refused('POST', path, { body });
    return `${status} ${code}`;
  };
  const ruling = { upheld: false, body: 'The bureau', reason: 'The receipt is that of another poll.' };

  test('a seat disputes a result; the ruling is appended and everybody reads both', async () => {
    const { desk, service, events } = world;
    await phone.post(at(), { seat, poll: poll.id, language: 'en', text });
    const [filed] = (await desk.get<DisputesView>(at())).disputes;
    expect(filed).toMatchObject({ cityName: 'Cork', poll: poll.id, text, ruling: null });
    expect(await refused(world.teller, at(`/${filed!.dispute}/ruling`), ruling)).toMatch(/^403/);
    await desk.post(at(`/${filed!.dispute}/ruling`), ruling);
    expect(await refused(desk, at(`/${filed!.dispute}/ruling`), ruling)).toBe('409 dispute-ruled');
    const read = await (await service.person('observer')).get<DisputesView>(at());
    expect(read).toMatchObject({ until: null, open: true, disputes: [{ ruling }] });
    const types = (await events()).map(({ type }) => type);
    expect(types.slice(-2)).toEqual(['dispute-filed', 'dispute-ruled']);
  });

  test('nobody disputes from the seat of another city, nor a poll of another session', async () => {
    const representative = await world.service.person('representative', 'tunis-tun');
    const body = { seat, language: 'en', text };
    expect(await refused(representative, at(), body)).toBe('403 not-seat-holder');
    const unknown = { ...body, poll: '3f2c8f0e-6f0b-4c3e-9d53-2f6f6f0e9d11' };
    expect(await refused(phone, at(), unknown)).toBe('404 poll-unknown');
    expect(await refused(phone, at(), { ...body, text: 'short' })).toBe('422 body-invalid');
  });

  test('fourteen days after the close it is too late', async () => {
    const { desk, service, assembly } = world;
    await desk.post(`/assemblies/${assembly.id}/close`);
    const { until } = await desk.get<DisputesView>(at());
    const now = service.clock.now();
    expect(Date.parse(until ?? '') - now.getTime()).toBe(14 * 86_400_000);
    await phone.post(at(), { seat, language: 'en', text });
    service.clock.set(new Date(Date.parse(until ?? '') + 1000));
    expect(await refused(phone, at(), { seat, language: 'en', text })).toMatch(/^(409 disputes-over|401)/);
    expect(await desk.get<DisputesView>(at())).toMatchObject({ open: false });
  });
});
