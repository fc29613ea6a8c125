import type { Questionnaire } from '#survey';
import type {
  QuestionnairePreviewView,
  QuestionnaireReplacementsView,
} from '../../apps/api/src/survey/round-questionnaire.view.ts';
import type {
  ResponseView,
  RoundView,
  RoundWithQuestionnaireView,
} from '../../apps/api/src/survey/survey.view.ts';
import { enough, everyKind, openEveryKind } from './desk-world.ts';
import { draftRound } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const cork = '/rounds/april-2019/responses/cork-irl';
const replace = '/rounds/april-2019/questionnaire';
const statement = { name: 'Ana Example', title: 'Mayor', date: '2019-04-08' };
const words = { en: 'Otherwise', fr: 'Autrement', es: 'De otro modo', ar: 'بصيغة أخرى' };
const added = { id: 'anything-else', type: 'line', title: words, help: null, core: false, maxCharacters: 80 };

/** A later version in which one question is worded otherwise and an optional one stands at the end. */
const compatible = laterVersion(2, (sections) =>
  sections.map((section, index) => ({
    ...section,
    questions: [
      ...section.questions.map((one) => (one.id === 'order' ? { ...one, title: words } : one)),
      ...(index === sections.length - 1 ? [added] : []),
    ],
  })),
);
/** A later version that asks for a ranking of one area only. */
const incompatible = laterVersion(3, (sections) =>
  sections.map((section) => ({
    ...section,
    questions: section.questions.map((one) => (one.id === 'order' ? { ...one, limit: 1 } : one)),
  })),
);

function laterVersion(version: number, change: (sections: Questionnaire['sections']) => unknown): object {
  return { ...everyKind, version: everyKind.version - 1 + version, sections: change(everyKind.sections) };
}

const body = (document: object, dryRun: boolean) => ({
  document: JSON.stringify(document),
  dryRun,
  ...(!dryRun && { reason: 'Cities misread the question.' }),
});

describe('a questionnaire that takes the place of another', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let focalPoint: Visitor;
  let neighbour: Visitor;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    await openEveryKind(service, coordinator, ['cork-irl', 'bristol-gbr']);
    focalPoint = await service.person('focal-point', 'cork-irl');
    neighbour = await service.person('focal-point', 'bristol-gbr');
    for (const [question, value] of Object.entries(enough))
      await focalPoint.put(`${cork}/answers/${question}`, { value, revision: 0 });
    await focalPoint.post(`${cork}/submit`, { statement });
    await neighbour.put('/rounds/april-2019/responses/bristol-gbr/answers/order', {
      value: enough.order,
      revision: 0,
    });
  });
  afterAll(() => service?.stop());

  const asked = async () =>
    (await service.visitor().get<RoundWithQuestionnaireView>('/rounds/april-2019')).round.questionnaire;

  test('is looked at first: which answers carry over, and nothing is changed', async () => {
    const preview = await coordinator.post<QuestionnairePreviewView>(replace, body(compatible, true));
    expect(preview).toMatchObject({
      applied: false,
      possible: true,
      compatible: true,
      cities: 2,
      untouched: 2,
    });
    expect(preview.changes.map(({ kind, question }) => [kind, question])).toEqual([
      ['wording', 'order'],
      ['question-added', 'anything-else'],
    ]);
    expect(preview.questions.find(({ question }) => question === 'order')).toMatchObject({ kept: 2 });
    expect(await asked()).toEqual({ id: everyKind.id, version: everyKind.version });
  });

  test('is refused with the reason where answers could not follow, and again nothing is changed', async () => {
    const preview = await coordinator.post<QuestionnairePreviewView>(replace, body(incompatible, true));
    expect(preview).toMatchObject({ possible: false, compatible: false, untouched: 0 });
    expect(preview.questions.find(({ question }) => question === 'order')).toMatchObject({ refused: 2 });
    const refusal = await coordinator.refused('POST', replace, { body: body(incompatible, false) });
    expect(refusal).toMatchObject({
      status: 409,
      code: 'questionnaire-incompatible',
      errors: [{ path: '/questions/order', code: 'change-incompatible' }],
    });
    expect(refusal.errors?.[0]?.detail).toContain('limit-lowered');
    expect(await asked()).toEqual({ id: everyKind.id, version: everyKind.version });
  });

  test('is asked from then on; what was signed stays tied to the version that was signed', async () => {
    const put = { body: body(compatible, false), headers: { 'idempotency-key': 'one-replacement' } };
    for (const _ of [1, 2]) {
      const reply = await coordinator.send('POST', replace, put);
      expect([reply.status, (JSON.parse(reply.text) as QuestionnairePreviewView).applied]).toEqual([
        200,
        true,
      ]);
    }
    expect(await asked()).toEqual({ id: everyKind.id, version: everyKind.version + 1 });
    const { replacements } = await coordinator.get<QuestionnaireReplacementsView>(`${replace}/replacements`);
    expect(replacements).toMatchObject([
      {
        from: { version: everyKind.version },
        to: { version: everyKind.version + 1 },
        reason: 'Cities misread the question.',
        by: 'A coordinator',
      },
    ]);

    const before = await focalPoint.get<ResponseView>(cork);
    expect(before).toMatchObject({ state: 'submitted', answers: { order: enough.order } });
    const bristol = '/rounds/april-2019/responses/bristol-gbr';
    await neighbour.put(`${bristol}/answers/anything-else`, { value: 'A library', revision: 0 });
    await neighbour.put(`${bristol}/answers/ratings`, { value: enough.ratings, revision: 0 });
    await neighbour.post(`${bristol}/submit`, { statement });
    const exported = await coordinator.send('GET', '/rounds/april-2019/export/answers.json');
    const { responses } = JSON.parse(exported.text) as {
      responses: { city: string; questionnaireVersion: number }[];
    };
    expect(responses.map(({ city, questionnaireVersion }) => [city, questionnaireVersion])).toEqual([
      ['bristol-gbr', everyKind.version + 1],
      ['cork-irl', everyKind.version],
    ]);
  });

  test.each([
    ['what is no JSON', '{', 422, 'questionnaire-no-json'],
    ['what is no questionnaire', '{}', 422, 'questionnaire-invalid'],
    ['the version that is asked', JSON.stringify(compatible), 409, 'questionnaire-not-later'],
    [
      'another questionnaire',
      JSON.stringify({ ...compatible, id: 'another', version: 9 }),
      409,
      'questionnaire-another',
    ],
  ] as const)('refuses %s', async (_, document, status, code) => {
    const refusal = await coordinator.refused('POST', replace, {
      body: { document, dryRun: false, reason: 'Trying it' },
    });
    expect(refusal).toMatchObject({ status, code });
  });

  test('is any sound one while the round is planned, whose cities and kind can still change too', async () => {
    await draftRound(coordinator, 'planned');
    const preview = await coordinator.post<QuestionnairePreviewView>(
      '/rounds/planned/questionnaire',
      body(incompatible, false),
    );
    expect(preview).toMatchObject({ applied: true, possible: true, to: { id: everyKind.id } });
    const { round } = await coordinator.get<RoundWithQuestionnaireView>('/rounds/planned');
    const plan = { title: 'Spring', timeZone: 'Asia/Seoul', graceDays: 3 };
    const times = { opensAt: round.opensAt, deadline: '2019-06-30T15:00:00Z' };
    const change = (more: object) =>
      coordinator.put<RoundView>('/rounds/planned', { ...plan, ...times, ...more });
    expect(await change({ practice: true, cities: ['cork-irl'] })).toMatchObject({ ...plan, practice: true });
    const cities = async () =>
      (await coordinator.get<{ cities: { city: string }[] }>('/rounds/planned/cities')).cities.length;
    expect(await cities()).toBe(1);
    expect(await change({})).toMatchObject({ practice: true });
    expect(await cities()).toBe(1);
    expect(await change({ practice: false })).toMatchObject({ practice: false });
    expect(await cities()).toBeGreaterThan(50);
    const some = { ...plan, ...times, cities: ['cork-irl'] };
    expect(await coordinator.refused('PUT', '/rounds/planned', { body: some })).toMatchObject({
      code: 'round-cities-practice-only',
    });
  });

  test('leaves a closed round alone', async () => {
    await coordinator.post('/rounds/april-2019/close');
    const later = laterVersion(8, (sections) => sections);
    expect(await coordinator.refused('POST', replace, { body: body(later, false) })).toMatchObject({
      status: 409,
      code: 'questionnaire-of-closed-round',
    });
  });
});
