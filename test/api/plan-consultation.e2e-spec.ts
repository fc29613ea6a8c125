import type {
  CityConsultationView,
  ConsultationView,
  PlanCommentsView,
} from '../../apps/api/src/plan/consultation/consultations.view.ts';
import type { PlanView } from '../../apps/api/src/plan/plan.view.ts';
import { roadToPlan } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

describe('a consultation on a draft', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let cork: Visitor;
  let aswan: Visitor;
  let passer: Visitor;
  let plan: string;
  let opened: ConsultationView;

  const mails = () => service.system.transaction((store) => store.mails.kept(1_000));
  const ofCork = () => cork.get<CityConsultationView[]>('/cities/cork-irl/consultations');
  const seen = (visitor: Visitor, query = '') =>
    visitor.get<PlanCommentsView>(`/plans/${plan}/comments${query}`);
  const say = (visitor: Visitor, city: string, line: string, words: string) =>
    visitor.post<CityConsultationView>(`/cities/${city}/consultations/${opened.id}/comments`, {
      line,
      language: 'en',
      words,
    });
  const answer = (comment: string, more: object = {}) =>
    coordinator.post(`/comments/${comment}/answers`, {
      outcome: 'in-part',
      reason: 'Half of it stands now.',
      version: 1,
      ...more,
    });

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    ({ plan } = await roadToPlan(service, coordinator, ['cork-irl', 'aswan-egy', 'medellin-col']));
    cork = await service.person('focal-point', 'cork-irl');
    aswan = await service.person('focal-point', 'aswan-egy');
    passer = service.visitor();
    service.clock.set(new Date('2019-09-01T08:00:00Z'));
    opened = await coordinator.post(`/plans/${plan}/consultations`, {
      closesAt: '2019-09-15T16:00:00Z',
      visibility: 'after-close',
    });
  });

  afterAll(() => service.stop());

  test('publishes the draft, and there is one at a time', async () => {
    expect(await passer.get<PlanView>(`/plans/${plan}`)).toMatchObject({ published: true });
    expect(opened).toMatchObject({ version: 1, closedAt: null });
    const again = { closesAt: '2019-09-20T16:00:00Z', visibility: 'own' };
    const refused = await coordinator.refused('POST', `/plans/${plan}/consultations`, { body: again });
    expect(refused).toMatchObject({ status: 409, code: 'consultation-open-already' });
  });

  test('takes comments line by line, word for word', async () => {
    const words = '  Please name the regional dimension.\n\nAnd the budget. ';
    const { comments } = await say(cork, 'cork-irl', 'P1.objective', words);
    expect(comments).toMatchObject([{ city: 'cork-irl', line: 'P1.objective', words, answers: [] }]);
    await say(aswan, 'aswan-egy', 'P1.O1.text', 'We support this.');
    const unknown = await cork.refused('POST', `/cities/cork-irl/consultations/${opened.id}/comments`, {
      body: { line: 'P99.objective', language: 'en', words: 'x' },
    });
    expect(unknown).toMatchObject({ code: 'edit-line-unknown' });
  });

  test('shows a city its own comments alone until the close, and nobody else any', async () => {
    expect((await ofCork()).flatMap(({ comments }) => comments.map(({ city }) => city))).toEqual([
      'cork-irl',
    ]);
    expect((await seen(cork)).comments).toHaveLength(1);
    expect((await seen(passer)).comments).toEqual([]);
    expect((await seen(coordinator)).comments).toHaveLength(2);
    const forAswan = `/cities/aswan-egy/consultations/${opened.id}/comments`;
    const body = { line: 'P1', language: 'en', words: 'x' };
    expect((await cork.refused('POST', forAswan, { body })).status).toBe(403);
    expect((await coordinator.refused('POST', forAswan, { body })).status).toBe(403);
  });

  test('lists comments with filters and counts by line, and as CSV', async () => {
    const { comments, counts } = await seen(coordinator, '?line=P1&outcome=open');
    expect(comments).toHaveLength(2);
    expect(counts.map(({ line, open }) => [line, open])).toEqual([
      ['P1.objective', 1],
      ['P1.O1.text', 1],
    ]);
    expect((await seen(coordinator, '?city=aswan-egy')).comments).toHaveLength(1);
    expect((await seen(coordinator, '?outcome=taken-up')).comments).toEqual([]);
    const { text } = await coordinator.send('GET', `/plans/${plan}/comments.csv`);
    expect(text).toContain('We support this.');
    expect((await cork.refused('GET', `/plans/${plan}/comments.csv`)).status).toBe(403);
  });

  test('an answer needs a reason and may name the version that took it up', async () => {
    const [own] = (await ofCork())[0]!.comments;
    const path = `/comments/${own!.id}/answers`;
    const without = { outcome: 'taken-up', reason: ' ', version: null };
    expect((await coordinator.refused('POST', path, { body: without })).status).toBe(422);
    const never = { outcome: 'taken-up', reason: 'Yes.', version: 99 };
    expect(await coordinator.refused('POST', path, { body: never })).toMatchObject({
      code: 'plan-version-unknown',
    });
    await answer(own!.id);
    const [after] = (await ofCork())[0]!.comments;
    expect(after?.answers).toMatchObject([
      { outcome: 'in-part', reason: 'Half of it stands now.', version: 1 },
    ]);
    expect((await seen(passer)).comments).toEqual([]);
  });

  test('ends at its deadline: nothing is added, cities see one another, answered comments are public', async () => {
    await coordinator.post(`/consultations/${opened.id}/deadline`, { closesAt: '2019-09-20T16:00:00Z' });
    service.clock.set(new Date('2019-09-20T16:00:00Z'));
    const late = await cork.refused('POST', `/cities/cork-irl/consultations/${opened.id}/comments`, {
      body: { line: 'P1.objective', language: 'en', words: 'Late.' },
    });
    expect(late).toMatchObject({ status: 409, code: 'consultation-closed' });
    expect((await ofCork())[0]!.comments.map(({ city }) => city)).toEqual(['cork-irl', 'aswan-egy']);
    const { comments } = await seen(passer);
    expect(comments.map(({ city }) => city)).toEqual(['cork-irl']);
    expect(JSON.stringify(comments)).not.toMatch(/written|"by"/);
  });

  test('cities are written to when it opens, and once all their comments are answered', async () => {
    const toCork = async (part: string) =>
      (await mails()).filter(({ to, subject }) => to.includes('cork-irl') && subject.includes(part));
    expect(await toCork('draft work plan')).toHaveLength(1);
    const answered = await toCork('have been answered');
    expect(answered).toHaveLength(1);
    expect(answered[0]?.text).toContain('taken up in part: Half of it stands now.');
    expect(
      (await mails()).some(({ to, subject }) => to.includes('aswan') && subject.includes('answered')),
    ).toBe(false);
  });
});
