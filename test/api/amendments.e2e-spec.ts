import { bundleChecks } from '#assembly';
import { unzipBundle } from '#archive';
import { editableTexts, planHash } from '#plan';
import type { Plan, PlanActivity, PlanEdit } from '#plan';
import { rank } from '#ranking';
import type {
  AmendedLineView,
  AmendmentsView,
  AmendmentView,
  EffectView,
} from '../../apps/api/src/assembly/amendments/amendments.view.ts';
import type { PlanView } from '../../apps/api/src/plan/plan.view.ts';
import { fewSeats, Hall } from './hall-steps.ts';
import type { Sitting } from './road-steps.ts';
import type { Visitor } from './visitor.ts';

describe('amendments of a session', () => {
  let hall: Hall;
  let cork: Sitting;
  let tunis: Sitting;
  let focalPoint: Visitor;
  let plan: Plan;
  let base: string;
  let first: PlanActivity;
  let second: PlanActivity;
  let path: string;

  beforeAll(async () => {
    hall = await Hall.open(['cork-irl', 'tunis-tun', 'nairobi-ken']);
    [cork, tunis] = hall.seats as [Sitting, Sitting];
    focalPoint = await hall.service.person('focal-point', 'beijing-chn');
    path = `/assemblies/${hall.assembly.id}/amendments`;
    const listed = await hall.chair.get<AmendmentsView>(path);
    base = listed.base;
    plan = await hall.chair.get<Plan>(`/plans/${listed.plan}/versions/${listed.planVersion}`);
    [first, second] = plan.areas.flatMap(({ activities }) => activities) as [PlanActivity, PlanActivity];
  });
  afterAll(() => hall.stop());

  const textOf = (id: string, language: 'en' | 'fr' | 'es' = 'en') =>
    editableTexts(plan).get(id)!.text[language];
  const words = (id: string, change: (words: string[]) => void, language: 'en' | 'es' = 'en'): PlanEdit => {
    const all = textOf(id, language).split(' ');
    change(all);
    return { op: 'text', id, language, text: all.join(' ') };
  };
  const body = (city: string, edits: readonly PlanEdit[], more: object = {}) => ({
    city,
    base,
    edits,
    reason: 'It reads better.',
    language: 'en',
    ...more,
  });
  const submit = (who: Visitor, city: string, edits: readonly PlanEdit[], more: object = {}) =>
    who.post<AmendmentView>(path, body(city, edits, more));
  const cost = (activity: PlanActivity, value: number): PlanEdit => ({
    op: 'set',
    id: `${activity.id}.cost`,
    value,
  });
  const list = () => hall.chair.get<AmendmentsView>(path);
  const one = async (id: string) => (await list()).amendments.find((each) => each.id === id)!;
  const decide = async (item: string, choice: 'yes' | 'no') => {
    const poll = await hall.poll(item);
    for (const sitting of hall.seats) await hall.vote(sitting, poll.id, choice);
    await hall.chair.post(`/polls/${poll.id}/close`);
    return poll.id;
  };

  test('come from a seat, from a city that is at home, and from the team, each for whom it may', async () => {
    const a1 = await submit(cork.mayor, 'cork-irl', [words(first.description.id, (all) => (all[0] = 'All'))]);
    expect(a1).toMatchObject({ label: 'A1', state: 'submitted', untranslated: ['fr', 'es', 'ar'] });
    const a2 = await submit(focalPoint, 'beijing-chn', [
      words(first.description.id, (all) => (all[0] = 'Many')),
    ]);
    expect(a2.via).toBe('city');
    const a3 = await submit(hall.chair, 'nairobi-ken', [{ op: 'remove', id: first.id }], {
      supporters: ['tunis-tun'],
    });
    expect(a3.cities.map(({ city }) => city)).toEqual(['nairobi-ken', 'tunis-tun']);
    expect(await hall.asks(cork.mayor, path, body('tunis-tun', [cost(first, 1)]))).toEqual([
      403,
      'not-seat-holder',
    ]);
    expect(
      await hall.asks(cork.mayor, path, body('cork-irl', [cost(first, 1)], { supporters: ['tunis-tun'] })),
    ).toEqual([403, 'amendment-support-is-their-own']);
    await tunis.mayor.post(`/amendments/${a1.id}/support`, { city: 'tunis-tun' });
    await tunis.mayor.post(`/amendments/${a1.id}/support`, { city: 'tunis-tun' });
    expect((await one(a1.id)).cities.map(({ city }) => city)).toEqual(['cork-irl', 'tunis-tun']);
    await hall.ledger();
  });

  test('are refused with the line that is gone, stale, empty or in a circle, in the language of the reader', async () => {
    const asks = async (more: object) => {
      const { status, text } = await cork.mayor.send('POST', path, {
        body: { ...body('cork-irl', [cost(first, 1)]), ...more },
        headers: { 'accept-language': 'fr' },
      });
      const { code, errors, detail } = JSON.parse(text) as Record<string, unknown>;
      return { status, code, errors, detail };
    };
    const gone = words(first.description.id, () => undefined);
    expect(await asks({ edits: [{ ...gone, id: 'P1.O1.A99.description' }] })).toMatchObject({
      status: 422,
      code: 'plan-edit-refused',
      errors: [{ path: '/edits/0', code: 'edit-line-unknown' }],
    });
    expect(await asks({ base: 'f'.repeat(64) })).toMatchObject({ status: 409, code: 'plan-base-unknown' });
    expect(await asks({ edits: [cost(first, first.cost)] })).toMatchObject({
      status: 422,
      code: 'amendment-refused',
      errors: [{ path: '/edits', code: 'amendment-empty' }],
    });
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(await asks({ to: nobody })).toMatchObject({
      code: 'amendment-refused',
      errors: [{ path: '/to', code: 'amendment-unknown' }],
    });
    const { amendments } = await list();
    const [a1, a2] = amendments as [AmendmentView, AmendmentView];
    const tie = (id: string, fallsIf: readonly string[]) =>
      hall.chair.send('PUT', `/amendments/${id}/ties`, { body: { fallsIf } });
    expect((await tie(a2.id, [a1.id])).status).toBe(200);
    const circle = await tie(a1.id, [a2.id]);
    expect([circle.status, circle.text]).toEqual([422, expect.stringContaining('amendment-falls-in-circle')]);
    expect((await tie(a2.id, [])).status).toBe(200);
  });

  test('are shown with their conflicts, a proposed order, and what they would do', async () => {
    const a4 = await submit(tunis.mayor, 'tunis-tun', [cost(second, second.cost + 5_000)]);
    const a5 = await submit(cork.mayor, 'cork-irl', [cost(second, second.cost * 3)], { language: 'es' });
    const { conflicts, proposed, amendments } = await list();
    const label = (id: string) => amendments.find((each) => each.id === id)!.label;
    expect(conflicts.map(({ a, kind, b }) => `${label(a)} ${kind} ${label(b)}`).sort()).toEqual(
      ['A1 words A2', 'A1 removed A3', 'A2 removed A3', 'A4 field A5'].sort(),
    );
    expect(proposed.map(({ order }) => order.map(label))).toEqual([
      ['A3', 'A1', 'A2'],
      ['A5', 'A4'],
    ]);
    const effect = await hall.chair.get<EffectView>(`${path}/effect?amendments=${a5.id}`);
    const spent = (at: 'before' | 'after') => effect.years.reduce((sum, year) => sum + year[at], 0);
    expect(spent('after') - spent('before')).toBe(second.cost * 2);
    expect(effect.resolved).not.toBeNull();
    const both = await hall.chair.get<EffectView>(`${path}/effect?amendments=${a4.id},${a5.id}`);
    expect(both.clash).toMatchObject({ kind: 'field' });
  });

  test('come before the vote in the order that the chair confirms, and not untranslated without a word', async () => {
    const { proposed, amendments } = await list();
    const byLabel = (label: string) => amendments.find((each) => each.label === label)!;
    expect(
      await hall.asks(hall.chair, `${path}/order`, {
        groups: [{ amendments: [byLabel('A1').id, byLabel('A4').id], enBloc: true }],
      }),
    ).toEqual([409, 'amendment-contested']);
    const confirmed = await hall.chair.post<AmendmentsView>(`${path}/order`, {
      groups: proposed.map(({ order }) => ({ amendments: order })),
    });
    expect(confirmed.proposed).toEqual([]);
    const { items } = await hall.view();
    const kinds = items.map(({ kind }) => kind);
    expect(kinds.lastIndexOf('amendment')).toBeLessThan(kinds.indexOf('plan'));
    // The one that takes the activity out is rejected, the first text is adopted: the other one falls.
    await decide((await one(byLabel('A3').id)).item!, 'no');
    expect(await one(byLabel('A3').id)).toMatchObject({ state: 'rejected', fate: { kind: 'poll' } });
    const a1 = (await one(byLabel('A1').id)).item!;
    expect(await hall.asks(hall.chair, `/assemblies/${hall.assembly.id}/items/${a1}/polls`)).toEqual([
      409,
      'amendment-untranslated',
    ]);
    const texts = [{ id: first.description.id, text: `${textOf(first.description.id, 'fr')} Toutes.` }];
    const { status } = await hall.chair.send('PUT', `/amendments/${byLabel('A1').id}/translations/fr`, {
      body: { reason: 'Cela se lit mieux.', texts },
    });
    expect(status).toBe(200);
    await hall.chair.post(`/amendments/${byLabel('A1').id}/untranslated`);
    const poll = await decide(a1, 'yes');
    expect(await one(byLabel('A1').id)).toMatchObject({ state: 'adopted', fate: { kind: 'poll', poll } });
    const fallen = await one(byLabel('A2').id);
    expect(fallen).toMatchObject({
      state: 'fallen',
      fate: { kind: 'fell', with: byLabel('A1').id, cause: 'excluded' },
      itemState: 'withdrawn',
    });
    // A poll that does not count opens all of it again.
    await hall.chair.post(`/polls/${poll}/void`, { reason: 'Somebody was not heard.' });
    expect((await one(byLabel('A2').id)).state).toBe('submitted');
    await decide(a1, 'yes');
    await decide((await one(byLabel('A5').id)).item!, 'no');
    const call = await hall.chair.post<{ id: string }>(
      `/assemblies/${hall.assembly.id}/items/${(await one(byLabel('A4').id)).item!}/calls`,
      { quorum: fewSeats },
    );
    await hall.chair.post(`/calls/${call.id}/close`);
    expect(await one(byLabel('A4').id)).toMatchObject({ state: 'adopted', fate: { kind: 'call' } });
    const french = await hall.chair.get<AmendmentsView>(`${path}?language=fr`);
    expect(french.amendments[0]).toMatchObject({ reason: 'Cela se lit mieux.', reasonLanguage: 'fr' });
    expect(french.amendments[0]!.lines[0]).toMatchObject({ language: 'fr', untranslated: false });
    const events = (await hall.ledger()).map(({ event }) => event.type);
    expect(events.filter((type) => type === 'amendment-restored')).toHaveLength(2);
  });

  test('take in a compromise, an amendment to an amendment, and go away withdrawn or en bloc', async () => {
    const third = plan.areas.at(-1)!.activities[0]!;
    const a6 = await submit(cork.mayor, 'cork-irl', [cost(third, 7_000)]);
    const a7 = await submit(tunis.mayor, 'tunis-tun', [cost(third, 6_000)], { to: a6.id });
    expect(await hall.asks(cork.mayor, `/amendments/${a6.id}/withdraw`, { reason: 'No.' })).toEqual([
      409,
      'amendment-amended',
    ]);
    expect(await hall.asks(cork.mayor, `/amendments/${a7.id}/withdraw`, { reason: 'No.' })).toEqual([
      403,
      'not-seat-holder',
    ]);
    await tunis.mayor.post(`/amendments/${a7.id}/withdraw`, { reason: 'We have agreed.' });
    await cork.mayor.post(`/amendments/${a6.id}/withdraw`, { reason: 'We have agreed.' });
    // Once on the agenda it belongs to the hall: the chair asks, and the record names who withdrew it.
    const given = await submit(cork.mayor, 'cork-irl', [cost(third, 8_000)]);
    await hall.chair.post(`${path}/order`, { groups: [{ amendments: [given.id] }] });
    expect(await hall.asks(cork.mayor, `/amendments/${given.id}/withdraw`, { reason: 'No.' })).toEqual([
      409,
      'amendment-on-agenda',
    ]);
    const [blank] = await hall.asks(hall.chair, `/amendments/${given.id}/withdraw`, { reason: '  ' });
    expect(blank).toBe(422);
    await hall.chair.post(`/amendments/${given.id}/withdraw`, { reason: 'Nobody objects.', forMover: true });
    expect(await one(given.id)).toMatchObject({ state: 'withdrawn', itemState: 'withdrawn' });
    expect((await one(given.id)).fate?.mover).toBe(given.cities[0]!.seat);
    const a8 = await submit(cork.mayor, 'cork-irl', [cost(third, 6_500)], { replaces: [a6.id, a7.id] });
    expect((await one(a6.id)).replacedBy).toEqual([a8.id]);
    const a9 = await submit(cork.mayor, 'cork-irl', [{ op: 'set', id: `${third.id}.inKindDays`, value: 3 }]);
    await hall.chair.post(`${path}/order`, { groups: [{ amendments: [a8.id, a9.id], enBloc: true }] });
    const { bloc } = await one(a8.id);
    await decide(bloc!, 'yes');
    expect([(await one(a8.id)).state, (await one(a9.id)).state]).toEqual(['adopted', 'adopted']);
    await hall.ledger();
  });

  test('make the adopted plan, its tracked changes, and the answer why a line is there', async () => {
    const before = await hall.chair.send('GET', `${path}/changes.docx`);
    expect([before.status, before.text.startsWith('PK')]).toEqual([200, true]);
    const { items } = await hall.view();
    await decide(items.find(({ kind }) => kind === 'plan')!.id, 'yes');
    await hall.chair.post(`/assemblies/${hall.assembly.id}/close`);
    const listed = await list();
    const made = await hall.chair.get<PlanView>(`/plans/${listed.plan}`);
    const adopted = await hall.chair.get<Plan>(`/plans/${listed.plan}/versions/${made.version}`);
    expect(planHash(adopted)).toBe(made.hash);
    expect(made.state).toBe('adopted');
    expect(editableTexts(adopted).get(first.description.id)!.text.en.split(' ')[0]).toBe('All');
    expect(
      adopted.areas.flatMap(({ activities }) => activities).find(({ id }) => id === second.id)!.cost,
    ).toBe(second.cost + 5_000);
    const why = await hall.chair.get<AmendedLineView[]>(`/plans/${listed.plan}/amended-lines`);
    expect(why.map(({ line, label }) => `${line} ${label}`)).toContain(`${first.description.id} A1`);
    expect(why.find(({ label }) => label === 'A1')!.poll).not.toBeNull();
    const { bytes } = await hall.chair.send('GET', `/assemblies/${hall.assembly.id}/bundle.zip`);
    // The run of this road is a quick one, other than the settings that were signed.
    const failed = bundleChecks(unzipBundle(bytes), { rank }).filter(
      ({ status, name }) => status === 'failed' && name !== 'settings-kept',
    );
    expect(failed).toEqual([]);
    expect((await hall.ledger()).map(({ event }) => event.type).slice(-2)).toEqual([
      'plan-amended',
      'plan-adopted',
    ]);
  });
});
