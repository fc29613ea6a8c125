import { xlsxFile } from '#documents';
import { csvText } from '#members';
import type { AuditView } from '../../apps/api/src/audit/audit.view.ts';
import type { ImportedResponsesView } from '../../apps/api/src/survey/archives.view.ts';
import type { ResponseView } from '../../apps/api/src/survey/survey.view.ts';
import { anAnswer, answer, importMembers, openRound } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const round = 'april-2019';
const head = ['city', 'ranking.esd', 'ranking.health', 'rating.importance.esd', 'policy-principles', '_uuid'];

describe('archives of responses', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    await importMembers(coordinator);
    await openRound(coordinator);
  });
  afterAll(() => service?.stop());

  const body = (rows: readonly (readonly string[])[], dryRun: boolean) => ({
    name: 'archive.csv',
    content: Buffer.from(csvText(rows)).toString('base64'),
    dryRun,
  });
  const sent = (rows: readonly (readonly string[])[], dryRun = false) =>
    coordinator.post<ImportedResponsesView>(`/rounds/${round}/archives`, body(rows, dryRun));
  const answerOf = (city: string) => coordinator.get<ResponseView>(`/rounds/${round}/responses/${city}`);

  const cork = ['cork-irl', '1', '2', '5', '=1+1', 'a'];
  const tunis = ['tunis-tun', '2', '1', '', 'مدينة', 'b'];

  test('are looked at first, and nothing is stored by looking', async () => {
    expect(await sent([head, cork, tunis], true)).toEqual({
      dryRun: true,
      added: 2,
      unchanged: 0,
      ignored: ['_uuid'],
      problemCount: 0,
      problems: [],
    });
    expect((await answerOf('cork-irl')).importedAt).toBeNull();
  });

  test('are refused as a whole where one row is wrong, by line and in the language of the reader', async () => {
    const wrong = [head, cork, ['nowhere-xyz', '1'], ['bristol-gbr', '1', '', '9'], ['', '1']];
    const refused = await coordinator.refused('POST', `/rounds/${round}/archives`, {
      body: body(wrong, false),
    });
    expect(refused.code).toBe('responses-refused');
    const looked = await sent(wrong, true);
    expect(looked.problems.map(({ path, code }) => [path, code])).toEqual([
      ['line 3', 'response-city-unasked'],
      ['line 4, rating', 'rating-out-of-range'],
      ['line 5', 'response-without-who'],
    ]);
    expect(looked.problems.filter(({ detail }) => detail === '' || detail.includes('{'))).toEqual([]);
    expect((await answerOf('cork-irl')).answers).toEqual({});
  });

  test('become drafts that say when they were imported, and that the city submits itself', async () => {
    expect(await sent([head, cork, tunis])).toMatchObject({ dryRun: false, added: 2, unchanged: 0 });
    const draft = await answerOf('cork-irl');
    expect(draft).toMatchObject({ state: 'draft', receipt: null, importedAt: expect.any(String) as string });
    expect(draft.answers).toEqual({
      ranking: { ranked: [['esd'], ['health']], noOpinion: [] },
      rating: { importance: { esd: 5 } },
      'policy-principles': '=1+1',
    });
    const { entries } = await (await service.person('administrator')).get<AuditView>('/audit');
    expect(JSON.stringify(entries)).toContain('archive.csv');
  });

  test('change nothing when they come again, and never what a city has written', async () => {
    expect(await sent([head, cork, tunis])).toMatchObject({ added: 0, unchanged: 2 });
    const other = [head, ['cork-irl', '2', '1', '', '', '']];
    expect((await sent(other, true)).problems).toMatchObject([{ path: 'line 2', code: 'response-begun' }]);
    await answer(await service.person('focal-point', 'beijing-chn'), round, 'beijing-chn', anAnswer(3));
    expect((await sent([head, ['beijing-chn', '1']], true)).problems).toMatchObject([
      { path: 'line 2', code: 'response-begun' },
    ]);
    const draft = `/rounds/${round}/responses/cork-irl/answers/policy-principles`;
    const focalPoint = await service.person('focal-point', 'cork-irl');
    await focalPoint.put(draft, { value: 'Our own words', revision: 1 });
    expect((await answerOf('cork-irl')).answers['policy-principles']).toBe('Our own words');
  });

  test('are read from a workbook, and from a column of another name', async () => {
    const pieces: Uint8Array[] = [];
    for await (const piece of xlsxFile([
      {
        name: 'Responses',
        rows: [
          ['Who', 'ranking.esd'],
          ['nairobi-ken', 1],
        ],
      },
    ]))
      pieces.push(piece);
    const content = Buffer.concat(pieces).toString('base64');
    expect(
      await coordinator.post(`/rounds/${round}/archives`, {
        name: 'a.xlsx',
        content,
        who: 'Who',
        dryRun: false,
      }),
    ).toMatchObject({ added: 1 });
  });

  test('the SPSS files of the round go together', async () => {
    const file = async (name: string) => coordinator.send('GET', `/rounds/${round}/export/${name}`);
    const [table, syntax] = [await file('spss.csv'), await file('spss.sps?language=ar')];
    expect([table.status, syntax.status]).toEqual([200, 200]);
    const name = /filename="(.+)"/.exec(table.headers.get('content-disposition') ?? '')?.[1] ?? '';
    expect(syntax.text).toContain(`/FILE='${name}'`);
    const variables = /\/VARIABLES=\r\n([\s\S]*?)\r\n {2}\./.exec(syntax.text)?.[1]?.split('\r\n') ?? [];
    const [names = '', row = ''] = table.text.replace(/^\uFEFF/, '').split('\r\n');
    expect(variables.map((line) => line.trim().split(' ')[0])).toEqual(names.split(','));
    expect(row).toContain('beijing-chn');
  });
});
