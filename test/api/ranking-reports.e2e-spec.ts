import { strFromU8, unzipSync } from 'fflate';
import type { RollView } from '../../apps/api/src/members/members.view.ts';
import type { DecisionView } from '../../apps/api/src/ranking/ranking.view.ts';
import { anAnswer, answer, importMembers, openRound, putForward, rankByWorker } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const round = 'april-2019';

/** The report on the priority areas: for the team at any state, for everyone once it is published. */
describe('the report of a run', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let observer: Visitor;
  let anyone: Visitor;
  let run: string;

  beforeAll(async () => {
    service = await ServiceUnderTest.start({ workers: true });
    coordinator = await service.person('coordinator');
    observer = await service.person('observer');
    anyone = service.visitor();
    await importMembers(coordinator);
    const { members } = await anyone.get<RollView>('/members?on=2019-09-30');
    const answering = ['europe-north-america', 'asia-pacific'].flatMap((region) =>
      members
        .filter((city) => city.region === region)
        .slice(0, 6)
        .map(({ id }) => id),
    );
    await openRound(coordinator, round, { places: 3, draws: 200, replicates: 100 });
    for (const [index, city] of answering.entries())
      await answer(await service.person('focal-point', city), round, city, anAnswer(index % 4));
    run = (await rankByWorker(coordinator, round)).id;
  });

  afterAll(() => service.stop());

  const read = (who: Visitor, path: string) => who.send('GET', path);
  const wordsOf = (docx: Uint8Array) =>
    strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '\n');

  test('is a PDF and a document for word processors, in the language that was asked for', async () => {
    const pdf = await read(coordinator, `/runs/${run}/documents/report.pdf?language=ar`);
    expect(pdf.status).toBe(200);
    expect(Buffer.from(pdf.bytes.slice(0, 5)).toString()).toBe('%PDF-');
    expect(pdf.headers.get('content-disposition')).toContain(`priority-areas-${round}-run-1-ar.pdf`);
    const docx = await read(coordinator, `/runs/${run}/documents/report.docx?language=fr`);
    expect(wordsOf(docx.bytes)).toContain('Domaines prioritaires du réseau');
    const other = await coordinator.refused('GET', `/runs/${run}/documents/report.odt`);
    expect(other).toMatchObject({ status: 422 });
  });

  test('tells what needs answers only to those who may read them', async () => {
    const words = async (who: Visitor) =>
      wordsOf((await read(who, `/runs/${run}/documents/report.docx?language=en`)).bytes);
    expect(await words(coordinator)).toContain('Where is the gap? (team only)');
    const observed = await words(observer);
    expect(observed).toContain('What would everyone get?');
    expect(observed).not.toContain('team only');
  });

  test('is for the team until the decision is signed twice, and then for everyone', async () => {
    const path = `/rounds/${round}/results/report.pdf`;
    expect(await anyone.refused('GET', `/runs/${run}/documents/report.pdf`)).toMatchObject({ status: 401 });
    const { id } = await putForward(coordinator, run);
    expect(await anyone.refused('GET', path)).toMatchObject({ status: 404, code: 'results-not-published' });
    const reviewer = await service.person('reviewer');
    await reviewer.post<DecisionView>(`/decisions/${id}/signature`);
    const [first, again] = [await read(anyone, path), await read(observer, path)];
    expect(first.status).toBe(200);
    // The same for everyone, and at any time.
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(again.bytes))).toBe(0);
    const docx = await read(anyone, `/rounds/${round}/results/report.docx?language=en`);
    expect(wordsOf(docx.bytes)).toContain('Published edition');
    expect(wordsOf(docx.bytes)).not.toContain('team only');
  });
});
