import type { ChangesView, DeskView } from '../../apps/api/src/survey/desk.view.ts';
import type { ResponseView } from '../../apps/api/src/survey/survey.view.ts';
import { enough, openEveryKind } from './desk-world.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const cork = '/rounds/april-2019/responses/cork-irl';
const statement = { name: 'Ana Example', title: 'Mayor', date: '2019-04-08' };

let service: ServiceUnderTest;
let coordinator: Visitor;
let contributor: Visitor;
let focalPoint: Visitor;
let signatory: Visitor;
let neighbour: Visitor;

beforeAll(async () => {
  service = await ServiceUnderTest.start();
  coordinator = await service.person('coordinator');
  await openEveryKind(service, coordinator, ['cork-irl', 'bristol-gbr']);
  contributor = await service.person('contributor', 'cork-irl');
  focalPoint = await service.person('focal-point', 'cork-irl');
  signatory = await service.person('signatory', 'cork-irl');
  neighbour = await service.person('focal-point', 'bristol-gbr');
});
afterAll(() => service?.stop());

const at = (time: string): void => service.clock.set(new Date(`2019-04-09T${time}:00Z`));
const desk = (visitor: Visitor): Promise<DeskView> => visitor.get(`${cork}/desk`);

describe('an answer that three people write', () => {
  test('is empty at first: nobody has written, nothing is open', async () => {
    expect(await desk(contributor)).toEqual({
      number: null,
      state: 'draft',
      fingerprint: null,
      steps: [],
      writers: [],
      comments: [],
      changedSinceReview: 0,
    });
  });

  test('is written by one, commented by another before the third has seen it', async () => {
    at('09:00');
    await contributor.put(`${cork}/answers/order`, { value: enough.order, revision: 0 });
    at('09:10');
    await focalPoint.put(`${cork}/answers/ratings`, { value: enough.ratings, revision: 0 });
    await focalPoint.post(`${cork}/comments`, { question: 'order', text: 'Should health not come first?' });
    const { comments, writers } = await desk(signatory);
    expect(comments).toEqual([
      {
        id: expect.any(String),
        question: 'order',
        text: 'Should health not come first?',
        at: '2019-04-09T09:10:00.000Z',
        by: { name: 'A focal-point', team: false, self: false },
        resolvedAt: null,
        resolvedBy: null,
      },
    ]);
    expect(writers.map(({ by, questions }) => [by.name, questions])).toEqual([
      ['A focal-point', 1],
      ['A contributor', 1],
    ]);
  });

  test('goes to review without locking anybody out, and says what was changed since', async () => {
    at('10:00');
    expect(await contributor.post(`${cork}/review`)).toEqual({ state: 'in-review' });
    at('10:05');
    await contributor.put(`${cork}/answers/strategy`, { value: ['no'], revision: 0 });
    const seen = await desk(signatory);
    expect(seen).toMatchObject({ state: 'in-review', changedSinceReview: 1 });
    expect(seen.steps[0]).toMatchObject({ step: 'ask-review', by: { name: 'A contributor' } });
  });

  test('is sent back with a note, by whom may, once for one press', async () => {
    at('11:00');
    const refused = await contributor.refused('POST', `${cork}/send-back`, { body: { note: 'No.' } });
    expect(refused).toMatchObject({ status: 403, code: 'not-allowed' });
    const key = { 'idempotency-key': 'send-back-once' };
    for (const _ of [1, 2]) await signatory.post(`${cork}/send-back`, { note: 'Add the strategy.' }, key);
    const { state, steps } = await desk(contributor);
    expect(state).toBe('draft');
    expect(steps.map(({ step, note }) => [step, note])).toEqual([
      ['send-back', 'Add the strategy.'],
      ['ask-review', null],
    ]);
    const again = await signatory.refused('POST', `${cork}/send-back`, { body: { note: 'Again.' } });
    expect(again).toMatchObject({ status: 409, code: 'response-not-ready' });
  });

  test('has its comments resolved and opened again', async () => {
    const [comment] = (await desk(contributor)).comments;
    await contributor.put(`${cork}/comments/${comment?.id}`, { resolved: true });
    expect((await desk(focalPoint)).comments[0]).toMatchObject({
      resolvedAt: '2019-04-09T11:00:00.000Z',
      resolvedBy: { name: 'A contributor' },
    });
    await focalPoint.put(`${cork}/comments/${comment?.id}`, { resolved: false });
    expect((await desk(focalPoint)).comments[0]).toMatchObject({ resolvedAt: null, resolvedBy: null });
    await focalPoint.put(`${cork}/comments/${comment?.id}`, { resolved: true });
  });

  test('tells who changed what when, with the value before', async () => {
    at('11:30');
    await focalPoint.put(`${cork}/answers/strategy`, { value: ['yes'], revision: 1 });
    const { changes } = await signatory.get<ChangesView>(`${cork}/changes?question=strategy`);
    expect(changes).toEqual([
      {
        question: 'strategy',
        revision: 2,
        value: ['yes'],
        before: ['no'],
        at: '2019-04-09T11:30:00.000Z',
        by: { name: 'A focal-point', team: false, self: false },
      },
      expect.objectContaining({
        value: ['no'],
        before: null,
        by: expect.objectContaining({ name: 'A contributor' }),
      }),
    ]);
    const { changes: all } = await contributor.get<ChangesView>(`${cork}/changes`);
    expect(all.map(({ question }) => question)).toEqual(['strategy', 'strategy', 'ratings', 'order']);
  });

  test('is seen by nobody outside the city: not by the team, not by another city, not by the public', async () => {
    for (const path of [`${cork}/desk`, `${cork}/changes`]) {
      for (const visitor of [coordinator, neighbour])
        expect(await visitor.refused('GET', path)).toMatchObject({ status: 403 });
      expect(await service.visitor().refused('GET', path)).toMatchObject({ status: 401 });
    }
    const body = { question: 'order', text: 'Hello' };
    expect(await neighbour.refused('POST', `${cork}/comments`, { body })).toMatchObject({ status: 403 });
    const [comment] = (await desk(contributor)).comments;
    const strange = `/rounds/april-2019/responses/bristol-gbr/comments/${comment?.id}`;
    await neighbour.put('/rounds/april-2019/responses/bristol-gbr/answers/order', {
      value: enough.order,
      revision: 0,
    });
    expect(await neighbour.refused('PUT', strange, { body: { resolved: false } })).toMatchObject({
      status: 404,
      code: 'comment-unknown',
    });
    // The team reads the answer, and nothing of what was said about it.
    const read = await coordinator.send('GET', cork);
    expect(read.text).not.toContain('come first');
  });

  test('is signed by the signatory alone, and the desk says so', async () => {
    at('12:00');
    const early = await contributor.refused('POST', `${cork}/submit`, { body: { statement } });
    expect(early).toMatchObject({ status: 403 });
    // The paper is older than this day, or as old.
    const ahead = { statement: { ...statement, date: '2036-01-01' } };
    expect(await signatory.refused('POST', `${cork}/submit`, { body: ahead })).toMatchObject({
      status: 422,
      errors: [{ path: '/statement/date', code: 'day-in-future' }],
    });
    const before = { statement: { ...statement, date: '1999-01-01' } };
    expect(await signatory.refused('POST', `${cork}/submit`, { body: before })).toMatchObject({
      status: 422,
      errors: [{ path: '/statement/date', code: 'day-too-early' }],
    });
    const done = await signatory.post<ResponseView>(`${cork}/submit`, { statement });
    expect(done).toMatchObject({
      state: 'submitted',
      number: expect.stringMatching(/^[0-9A-F]{4}-[0-9A-F]{4}$/),
      receipt: { number: 1, paper: null },
      reopened: null,
    });
    expect((await desk(contributor)).steps[0]).toMatchObject({ step: 'submit', by: { name: 'A signatory' } });
    expect(done.receipt?.hash).toBe((await desk(contributor)).fingerprint);
  });

  test('is reopened by the team, and the city sees why', async () => {
    at('13:00');
    await coordinator.post(`${cork}/reopen`, { reason: 'You asked to add an offer.' });
    expect(await focalPoint.get<ResponseView>(cork)).toMatchObject({
      state: 'reopened',
      reopened: { reason: 'You asked to add an offer.', at: '2019-04-09T13:00:00.000Z' },
    });
    expect((await desk(focalPoint)).steps[0]).toMatchObject({
      step: 'reopen',
      by: { name: null, team: true, self: false },
    });
  });
});
