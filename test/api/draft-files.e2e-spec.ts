import { UploadsJobs } from '../../apps/api/src/survey/uploads.jobs.ts';
import type { ResponseView } from '../../apps/api/src/survey/survey.view.ts';
import { enough, fileOptions, openEveryKind, sendFile } from './desk-world.ts';
import { guestOf } from './guest-of.ts';
import { aPdf, aPhoto, aProgram } from './paper-files.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const cork = '/rounds/april-2019/responses/cork-irl';
const statement = { name: 'Ana Example', title: 'Mayor', date: '2019-04-08' };
const asAnswer = (response: string, name: string): string =>
  `${response}/files?question=documents&name=${encodeURIComponent(name)}`;

let service: ServiceUnderTest;
let coordinator: Visitor;

beforeAll(async () => {
  service = await ServiceUnderTest.start();
  coordinator = await service.person('coordinator');
  await openEveryKind(service, coordinator, ['cork-irl', 'nairobi-ken', 'beijing-chn']);
});
afterAll(() => service?.stop());

describe('the guest of an invitation link', () => {
  const nairobi = '/rounds/april-2019/responses/nairobi-ken';
  let guest: Visitor;
  let file: string;

  beforeAll(async () => {
    guest = await guestOf(service, 'april-2019', 'nairobi-ken');
    const content = aPdf('the strategy of Nairobi');
    const sent = await sendFile(guest, asAnswer(nairobi, 'strategy.pdf'), content);
    file = sent.id;
  });

  test('sends files of the draft of their city, sees and reads them', async () => {
    await guest.put(`${nairobi}/answers/documents`, { value: [file], revision: 0 });
    const { answers, files } = await guest.get<ResponseView>(nairobi);
    expect(answers['documents']).toEqual([file]);
    expect(files).toMatchObject([{ id: file, name: 'strategy.pdf', purpose: 'answer' }]);
    expect((await guest.send('GET', `${nairobi}/files/${file}`)).text).toContain('the strategy of Nairobi');
  });

  test('takes a file out again', async () => {
    await guest.put(`${nairobi}/answers/documents`, { value: null, revision: 1 });
    expect((await guest.get<ResponseView>(nairobi)).answers['documents']).toBeUndefined();
  });

  test('meets the same doors: a program is refused, and so are more bytes than the question takes', async () => {
    const program = await guest.refused('POST', asAnswer(nairobi, 'plan.pdf'), fileOptions(aProgram));
    expect(program).toMatchObject({ status: 422, code: 'file-type' });
    const large = new Uint8Array(10_000_001);
    large.set(aPdf('large'));
    expect(await guest.refused('POST', asAnswer(nairobi, 'l.pdf'), fileOptions(large))).toMatchObject({
      status: 413,
    });
  });

  test('has no hand in another city, and sends no paper with a signature nor sees one', async () => {
    expect(await guest.refused('POST', asAnswer(cork, 'a.pdf'), fileOptions(aPdf('a')))).toMatchObject({
      status: 403,
    });
    expect(await guest.refused('GET', `${cork}/files/${file}`)).toMatchObject({ status: 403 });
    const sheet = `${nairobi}/signed-sheet?name=sheet.jpg`;
    expect(await guest.refused('POST', sheet, fileOptions(aPhoto('sheet')))).toMatchObject({ status: 403 });
    const signatory = await service.person('signatory', 'nairobi-ken');
    const sent = await sendFile(signatory, sheet, aPhoto('sheet'));
    expect((await guest.get<ResponseView>(nairobi)).files.map(({ id }) => id)).toEqual([file]);
    expect(await guest.refused('GET', `${nairobi}/files/${sent.id}`)).toMatchObject({ status: 404 });
  });
});

describe('a file that was taken out of a draft', () => {
  const beijing = '/rounds/april-2019/responses/beijing-chn';
  const day = 86_400_000;
  let city: Visitor;
  let start: Date;
  const purge = (id: string) => service.app.get(UploadsJobs).purge(id);
  const later = (days: number) => service.clock.set(new Date(start.getTime() + days * day));
  const listed = async () => (await city.get<ResponseView>(beijing)).files.map(({ id }) => id);
  const put = (value: unknown, revision: number) =>
    city.put(`${beijing}/answers/documents`, { value, revision });

  beforeAll(async () => {
    start = service.clock.now();
    city = await service.person('focal-point', 'beijing-chn');
  });
  afterAll(() => later(0));

  test('is put in line to be erased 30 days later, and its bytes go then; its name and hash stay', async () => {
    const { id, sha256 } = await sendFile(city, asAnswer(beijing, 'old.pdf'), aPdf('old'));
    await put([id], 0);
    await put(null, 1);
    const waiting = await service.system.transaction((store) =>
      store.manager.query<readonly { due: Date }[]>(
        `SELECT due_at AS due FROM outbox WHERE job = 'survey.purge-file' AND payload->>'upload' = $1`,
        [id],
      ),
    );
    expect(waiting.map(({ due }) => Math.round((due.getTime() - start.getTime()) / day))).toEqual([30, 30]);
    later(29);
    await purge(id);
    expect(await listed()).toEqual([id]);
    later(31);
    await purge(id);
    await purge(id);
    expect(await listed()).toEqual([]);
    expect(await city.refused('GET', `${beijing}/files/${id}`)).toMatchObject({ code: 'unknown-file' });
    const again = { body: { value: [id], revision: 2 } };
    expect(await city.refused('PUT', `${beijing}/answers/documents`, again)).toMatchObject({ status: 422 });
    const kept = await service.system.transaction((store) =>
      store.manager.query(`SELECT name, sha256, content FROM upload WHERE id = $1`, [id]),
    );
    expect(kept).toEqual([{ name: 'old.pdf', sha256, content: null }]);
  });

  test('stays while a draft holds it, and for ever once it was submitted', async () => {
    later(0);
    const { id } = await sendFile(city, asAnswer(beijing, 'kept.pdf'), aPdf('kept'));
    await put([id], 2);
    later(40);
    await purge(id);
    expect(await listed()).toEqual([id]);
    for (const [question, value] of Object.entries(enough))
      await city.put(`${beijing}/answers/${question}`, { value, revision: 0 });
    await city.post(`${beijing}/submit`, { statement });
    await coordinator.post(`${beijing}/reopen`, { reason: 'They asked for it.' });
    await put(null, 3);
    later(50);
    await service.system.transaction((store) =>
      store.manager.query(`UPDATE round SET deadline = deadline + interval '90 days'`),
    );
    later(90);
    await purge(id);
    expect(await listed()).toEqual([id]);
    expect((await city.send('GET', `${beijing}/files/${id}`)).status).toBe(200);
  });
});
