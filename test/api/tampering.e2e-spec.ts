import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { canonicalJson } from '#canonical';
import { languages } from '#members';
import { withClient } from '#store';
import { answerProblem } from '#survey';
import type { Round } from '#survey';
import { anyAnswers } from '../../libs/survey/src/testing/any-answers.ts';
import { everyQuestionType } from '../../libs/survey/src/testing/every-question-type.ts';
import { tamperedAnswers } from '../../libs/survey/src/testing/tampered-answers.ts';
import type { ResponseView } from '../../apps/api/src/survey/survey.view.ts';
import { importMembers } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Refusal, Visitor } from './visitor.ts';

const round: Round = {
  id: 'every-type',
  title: 'Every kind of question',
  questionnaire: { id: everyQuestionType.id, version: everyQuestionType.version },
  opensAt: '2019-04-01T00:00:00.000Z',
  deadline: '2019-05-31T22:00:00.000Z',
  timeZone: 'America/Bogota',
  graceDays: null,
  state: 'open',
  simulated: false,
  practice: false,
};
const cities = ['cork-irl', 'espoo-fin', 'tunis-tun', 'beijing-chn'] as const;
const [city] = cities;
const statement = { name: 'Ana Example', title: 'Mayor', date: '2019-04-08' };
const core = {
  order: { ranked: [['esd'], ['health']], noOpinion: [] },
  ratings: { importance: { esd: 5 } },
};

describe('answers bent past the form', () => {
  let service: ServiceUnderTest;
  let focalPoint: Visitor;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    await importMembers(await service.person('coordinator'));
    await service.system.transaction(async (store) => {
      await store.rounds.addQuestionnaire(everyQuestionType);
      await store.rounds.add(round, cities);
      await store.rounds.add({ ...round, id: 'closed-round', state: 'closed' }, cities);
      await store.rounds.add({ ...round, id: 'later-round', opensAt: '2019-04-30T00:00:00.000Z' }, cities);
    });
    focalPoint = await service.person('focal-point', city);
  });

  afterAll(() => service.stop());

  const response = (of: string = city, to = round.id) => `/rounds/${to}/responses/${of}`;
  const put = (question: string, json: string, path = response()): Promise<Refusal> =>
    focalPoint.refused('PUT', `${path}/answers/${question}`, { body: `{"revision":0,"value":${json}}` });

  /** Everything that answers are kept in, row by row. */
  const kept = (): Promise<unknown> =>
    withClient(service.database.ownerUrl, async (client) => {
      const tables = [
        'response',
        'answer_revision',
        'submission',
        'submission_statement',
        'reopening',
        'outbox',
      ];
      const rows: unknown[] = [];
      for (const table of tables) {
        rows.push((await client.query(`SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY t::text`)).rows);
      }
      return rows;
    });

  test('there are enough kinds of them', () => {
    expect(new Set(tamperedAnswers.map(({ kind }) => kind)).size).toBe(tamperedAnswers.length);
    expect(tamperedAnswers.length).toBeGreaterThanOrEqual(26);
  });

  test.each(tamperedAnswers.map((one) => [one.kind, one] as const))(
    '%s',
    async (_, { question, json, code }) => {
      const before = await kept();
      const refusal = await put(question, json);
      expect(refusal.status).toBe(422);
      const codes = refusal.errors?.map((error) => error.code);
      expect(codes).toContain(code);
      const inTheForm = answerProblem(everyQuestionType, question, JSON.parse(json));
      expect(codes).toEqual(inTheForm.map((problem) => problem.code));
      for (const error of refusal.errors ?? []) expect(error.detail).not.toBe('');
      expect(await kept()).toEqual(before);
    },
  );

  test.each([
    ['no number that JSON has', '{"revision":0,"value":NaN}', [400]],
    ['a prototype slipped in', '{"revision":0,"value":{"__proto__":{"esd":5}}}', [400, 422]],
    ['a prototype around it', '{"__proto__":{"admin":true},"revision":0,"value":[]}', [400, 422]],
    ['lists without end', `{"revision":0,"value":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, [400, 422]],
    ['more than any answer', `{"revision":0,"value":"${'x'.repeat(300_000)}"}`, [413]],
    ['a key beside the answer', '{"revision":0,"value":"x","city":"espoo-fin"}', [422]],
    ['no answer at all', '{"revision":0}', [422]],
    ['a revision that is a text', '{"revision":"0","value":"x"}', [422]],
    ['half a revision', '{"revision":0.5,"value":"x"}', [422]],
    ['a revision before the first', '{"revision":-1,"value":"x"}', [422]],
    ['points without end', '{"revision":0,"value":{"esd":1e999}}', [422]],
    ['half a body', '{"revision":0,', [400]],
  ])('a request with %s', async (_, body, statuses) => {
    const before = await kept();
    const refusal = await focalPoint.refused('PUT', `${response()}/answers/learning-use`, { body });
    expect(statuses).toContain(refusal.status);
    expect(await kept()).toEqual(before);
  });

  test.each([
    ['another city', response('espoo-fin'), 403, 'not-allowed'],
    ['a city that was not asked', response('bristol-gbr'), 403, 'not-allowed'],
    ['a round that is closed', response(city, 'closed-round'), 409, 'round-closed'],
    ['a round that has not opened', response(city, 'later-round'), 409, 'round-not-open'],
    ['a round that nobody has', response(city, 'nowhere'), 404, 'round-unknown'],
  ])('a good answer for %s', async (_, path, status, code) => {
    const before = await kept();
    expect(await put('learning-use', '"Schools"', path)).toMatchObject({ status, code });
    expect(await kept()).toEqual(before);
  });

  test('a stale revision, a write without its key, and a key used twice', async () => {
    const path = `${response()}/answers/strategy-name`;
    await focalPoint.put(path, { value: 'Plan', revision: 0 });
    const before = await kept();
    for (const revision of [0, 2, 99]) {
      const refusal = await focalPoint.refused('PUT', path, { body: { value: 'Other', revision } });
      expect(refusal).toMatchObject({
        status: 409,
        code: 'answer-stale',
        current: { value: 'Plan', revision: 1 },
      });
    }
    const keyless = { body: { value: 'Other', revision: 1 }, headers: { 'idempotency-key': undefined } };
    expect((await focalPoint.refused('PUT', path, keyless)).status).toBeGreaterThanOrEqual(400);
    expect(await kept()).toEqual(before);
    const headers = { 'idempotency-key': randomUUID() };
    await focalPoint.put(path, { value: 'Plan 2030', revision: 1 }, headers);
    const after = await kept();
    const again = { body: { value: 'Another plan', revision: 2 }, headers };
    expect(await focalPoint.refused('PUT', path, again)).toMatchObject({ code: 'idempotency-key-reused' });
    expect(await kept()).toEqual(after);
  });

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      'a hidden question answered',
      { ...core, strategy: ['no'], 'strategy-name': 'Plan' },
      'hidden-question-answered',
    ],
    ['points left over', { ...core, budget: { esd: 60 } }, 'points-left'],
    ['a core question left out', { order: core.order }, 'answer-missing'],
    ['half a set judged', { ...core, compare: { '1': {} } }, 'set-unfinished'],
    [
      'half a signature',
      { ...core, consent: { agreed: true, name: '', title: '', date: '' } },
      'statement-unsigned',
    ],
    ['own words without words', { ...core, partners: [{ other: ' ' }] }, 'other-without-text'],
  ])('submitting with %s', async (_, answers, code) => {
    const [own, path] = [await service.person('focal-point', 'tunis-tun'), response('tunis-tun')];
    const { revisions } = await own.get<ResponseView>(path);
    for (const question of new Set([...Object.keys(revisions), ...Object.keys(answers)])) {
      const body = { value: answers[question] ?? null, revision: revisions[question] ?? 0 };
      await own.put(`${path}/answers/${question}`, body);
    }
    const before = await kept();
    const refusal = await own.refused('POST', `${path}/submit`, { body: { statement } });
    expect(refusal).toMatchObject({ status: 422, code: 'response-incomplete' });
    expect(refusal.errors?.map((error) => error.code)).toContain(code);
    expect(await kept()).toEqual(before);
  });

  test('what was submitted stays as it is', async () => {
    const [own, path] = [await service.person('focal-point', 'beijing-chn'), response('beijing-chn')];
    for (const [question, value] of Object.entries(core)) {
      await own.put(`${path}/answers/${question}`, { value, revision: 0 });
    }
    await own.post(`${path}/submit`, { statement });
    const before = await kept();
    const change = { body: { value: { ranked: [['esd']], noOpinion: [] }, revision: 1 } };
    expect(await own.refused('PUT', `${path}/answers/order`, change)).toMatchObject({
      code: 'response-submitted',
    });
    expect(await own.refused('POST', `${path}/submit`, { body: { statement } })).toMatchObject({
      status: 409,
    });
    expect(await kept()).toEqual(before);
  });

  test('in whatever language answers are given, the same bytes are kept', async () => {
    const visitors = await Promise.all(
      languages.map((language, index) => service.person('contributor', cities[index] ?? city, language)),
    );
    // Files are of one response: the same id cannot be of four cities.
    const any = anyAnswers(everyQuestionType).map(({ documents: _, ...answers }) => answers);
    for (const to of ['language-a', 'language-b', 'language-c']) {
      await service.system.transaction((store) => store.rounds.add({ ...round, id: to }, cities));
      const [answers = {}] = fc.sample(any, { numRuns: 1, seed: to.charCodeAt(9) });
      for (const [index, visitor] of visitors.entries()) {
        for (const [question, value] of Object.entries(answers)) {
          await visitor.put(`${response(cities[index], to)}/answers/${question}`, { value, revision: 0 });
        }
      }
      const { rows } = await withClient(service.database.ownerUrl, (client) =>
        client.query<{ city: string; question: string; value: string }>(
          `SELECT city_id AS city, question_id AS question, value::text AS value
           FROM answer_revision a JOIN response r ON r.id = a.response_id WHERE round_id = $1 ORDER BY 2, 1`,
          [to],
        ),
      );
      const kinds = new Set(rows.map(({ question, value }) => `${question} ${value}`));
      expect(rows).toHaveLength(languages.length * Object.keys(answers).length);
      expect(kinds.size).toBe(Object.keys(answers).length);
      const read = await visitors[3]!.get<ResponseView>(response(cities[3], to));
      expect(canonicalJson(read.answers)).toBe(canonicalJson(answers));
    }
  });
});
