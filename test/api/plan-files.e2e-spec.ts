import { strFromU8, unzipSync } from 'fflate';
import { canonicalJson, sha256Hex } from '#canonical';
import type { Plan } from '#plan';
import { roadToPlan } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const answering = ['cork-irl', 'aswan-egy', 'medellin-col', 'goyang-kor', 'nairobi-ken', 'espoo-fin'];

/** A version of a plan is handed out as files to whoever may read it. */
describe('the files of a plan', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let folder: string;
  let plan: Plan;
  let hash: string;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    const road = await roadToPlan(service, coordinator, answering);
    folder = `/plans/${road.plan}/documents`;
    const { text } = await coordinator.send('GET', `/plans/${road.plan}/versions/1`);
    plan = JSON.parse(text) as Plan;
    hash = sha256Hex(canonicalJson(plan));
  });

  afterAll(() => service.stop());

  const read = (file: string, query = 'language=en') => coordinator.send('GET', `${folder}/${file}?${query}`);
  const words = (docx: Uint8Array) =>
    strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '\n');

  test.each([
    ['plan.pdf', 'application/pdf', '%PDF-'],
    ['plan.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['plan.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['activities.ics', 'text/calendar; charset=utf-8', 'BEGIN:VCALENDAR'],
    ['activities.csv', 'text/csv; charset=utf-8', '\u00EF\u00BB\u00BFid,number,'],
    ['plan.json', 'application/json; charset=utf-8', '{'],
  ])('%s comes with its type, its name and its content', async (file, type, begins) => {
    const reply = await read(file, 'language=es&version=1');
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, type]);
    const name = file.replace('plan.', '.').replace('activities.', '-activities.');
    const [part, ending] = name.split('.');
    expect(reply.headers.get('content-disposition')).toContain(
      `filename="gnlc-work-plan${part}-version-1-es.${ending}"`,
    );
    expect(Buffer.from(reply.bytes.slice(0, begins.length)).toString('latin1')).toBe(begins);
  });

  test('hold the frozen version, under its hash', async () => {
    const file = JSON.parse((await read('plan.json')).text) as { plan: Plan; hash: string };
    expect(file.plan).toEqual(plan);
    expect(file.hash).toBe(hash);
    expect((await read('activities.csv')).text).toContain(hash);
    expect((await read('activities.ics')).text.match(/BEGIN:VEVENT/g)).toHaveLength(plan.totals.activities);
  });

  test('are in the language that was asked for, and say who carries what', async () => {
    const text = words((await read('plan.docx', 'language=fr')).bytes);
    expect(text).toContain('Le plan en bref');
    expect(text).toContain('Cette traduction n’a pas encore été relue');
    for (const { name } of plan.areas) expect(text).toContain(name.fr);
  });

  test('are refused with the draft to those who may not read it, and for what there is not', async () => {
    for (const reader of [service.visitor(), await service.person('focal-point', 'cork-irl')]) {
      const refusal = await reader.refused('GET', `${folder}/plan.pdf`);
      expect(refusal).toMatchObject({ status: 404, code: 'plan-unknown' });
    }
    expect(await coordinator.refused('GET', `${folder}/plan.odt`)).toMatchObject({ status: 422 });
    expect(await coordinator.refused('GET', `${folder}/plan.pdf?version=9`)).toMatchObject({
      status: 404,
      code: 'plan-version-unknown',
    });
  });
});
