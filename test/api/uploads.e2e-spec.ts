import { createHash } from 'node:crypto';
import type { MonitorView } from '../../apps/api/src/survey/monitor.view.ts';
import type { ResponseView, WatchView } from '../../apps/api/src/survey/survey.view.ts';
import { enough, fileOptions, openEveryKind, sendFile } from './desk-world.ts';
import { nationalContact } from './people-world.ts';
import { aHostileDrawing, aPdf, aPhoto, aProgram, aZipBomb } from './paper-files.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const cork = '/rounds/april-2019/responses/cork-irl';
const bristol = '/rounds/april-2019/responses/bristol-gbr';
const statement = { name: 'Ana Example', title: 'Mayor', date: '2019-04-08' };
const asAnswer = (response: string, name: string): string =>
  `${response}/files?question=documents&name=${encodeURIComponent(name)}`;

let service: ServiceUnderTest;
let coordinator: Visitor;
let focalPoint: Visitor;
let neighbour: Visitor;

beforeAll(async () => {
  service = await ServiceUnderTest.start();
  coordinator = await service.person('coordinator');
  await openEveryKind(service, coordinator, ['cork-irl', 'bristol-gbr', 'tunis-tun', 'beijing-chn']);
  focalPoint = await service.person('focal-point', 'cork-irl');
  neighbour = await service.person('focal-point', 'bristol-gbr');
});
afterAll(() => service?.stop());

describe('a file that answers a question', () => {
  const content = aPdf('the strategy of Cork');
  let file: string;

  test('is kept with its hash, under a cleaned name', async () => {
    const sent = await sendFile(focalPoint, asAnswer(cork, '../Stratégie 2030.exe'), content);
    expect(sent).toEqual({
      id: expect.any(String),
      purpose: 'answer',
      question: 'documents',
      name: 'Stratégie 2030.exe.pdf',
      type: 'application/pdf',
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
    file = sent.id;
  });

  test('is one file, however often it is sent under one key; another file under that key is refused', async () => {
    const key = { 'idempotency-key': 'one-file-one-key' };
    const path = asAnswer(cork, 'twice.pdf');
    const both = await Promise.all([1, 2].map(() => sendFile(focalPoint, path, aPdf('twice'), key)));
    expect(both[0]).toEqual(both[1]);
    const other = await focalPoint.refused('POST', path, fileOptions(aPdf('another'), key));
    expect(other).toMatchObject({ status: 409, code: 'idempotency-key-reused' });
  });

  test('goes into the answer by its id, and the answer is submitted with it', async () => {
    await focalPoint.put(`${cork}/answers/documents`, { value: [file], revision: 0 });
    const { answers, files } = await focalPoint.get<ResponseView>(cork);
    expect(answers['documents']).toEqual([file]);
    expect(files.map(({ name }) => name)).toContain('Stratégie 2030.exe.pdf');
  });

  test('is given back byte by byte, to be kept and not to be shown', async () => {
    const big = new Uint8Array(2_600_000).fill(65);
    big.set(aPdf('big'));
    const { id } = await sendFile(focalPoint, asAnswer(cork, 'خطة.pdf'), big);
    const reply = await focalPoint.send('GET', `${cork}/files/${id}`);
    expect(reply.status).toBe(200);
    expect(Buffer.compare(reply.bytes, big)).toBe(0);
    const header = (name: string) => reply.headers.get(name);
    expect(header('content-type')).toBe('application/pdf');
    expect(header('content-disposition')).toBe(
      `attachment; filename="___.pdf"; filename*=UTF-8''${encodeURIComponent('خطة.pdf')}`,
    );
    expect(header('content-security-policy')).toMatch(/^sandbox;/);
    expect(header('x-content-type-options')).toBe('nosniff');
  });

  test('is read by its city and the team, and by nobody else: another city cannot tell it from a guess', async () => {
    expect((await coordinator.send('GET', `${cork}/files/${file}`)).status).toBe(200);
    expect(await neighbour.refused('GET', `${cork}/files/${file}`)).toMatchObject({ status: 403 });
    expect(await service.visitor().refused('GET', `${cork}/files/${file}`)).toMatchObject({ status: 401 });
    await sendFile(neighbour, asAnswer(bristol, 'own.pdf'), aPdf('own'));
    const guess = '3f2b8c1e-0000-4000-8000-000000000000';
    const refusals = await Promise.all(
      [file, guess].map((id) => neighbour.refused('GET', `${bristol}/files/${id}`)),
    );
    for (const refusal of refusals) expect(refusal).toMatchObject({ status: 404, code: 'unknown-file' });
    expect(refusals[0]?.detail).toBe(refusals[1]?.detail);
    for (const id of [file, guess]) {
      const refusal = await neighbour.refused('PUT', `${bristol}/answers/documents`, {
        body: { value: [id], revision: 0 },
      });
      expect(refusal).toMatchObject({
        status: 422,
        errors: [{ path: '/answers/documents/0', code: 'unknown-file' }],
      });
    }
  });
});

describe('a file is refused', () => {
  test.each([
    ['a program that calls itself a document', 'plan.pdf', aProgram, 422, 'file-type'],
    ['a drawing with a script', 'logo.png', aHostileDrawing, 422, 'file-type'],
    ['a document that unpacks to far more than it is', 'report.docx', aZipBomb, 422, 'file-type'],
    [
      'what the question does not ask for',
      'table.csv',
      new TextEncoder().encode('a,b\n1,2\n'),
      422,
      'file-type',
    ],
    ['nothing', 'plan.pdf', new Uint8Array(), 422, 'upload-empty'],
  ] as const)('%s', async (_, name, content, status, code) => {
    const before = (await focalPoint.get<ResponseView>(cork)).files.length;
    const refusal = await focalPoint.refused('POST', asAnswer(cork, name), fileOptions(content));
    expect(refusal).toMatchObject({ status, code });
    expect((await focalPoint.get<ResponseView>(cork)).files).toHaveLength(before);
  });

  test('what is larger than the question allows, by the bytes that come', async () => {
    const content = new Uint8Array(10_000_001);
    content.set(aPdf('large'));
    const refusal = await focalPoint.refused('POST', asAnswer(cork, 'large.pdf'), fileOptions(content));
    expect(refusal).toMatchObject({ status: 413, code: 'upload-over-limit' });
    expect(refusal.detail).toContain('10 MB');
  });

  test('for a question that asks for none, for no question, and as JSON', async () => {
    const to = (question: string) => `${cork}/files?name=a.pdf&question=${question}`;
    expect(await focalPoint.refused('POST', to('order'), fileOptions(aPdf('a')))).toMatchObject({
      code: 'no-file-asked',
    });
    expect(await focalPoint.refused('POST', to('nowhere'), fileOptions(aPdf('a')))).toMatchObject({
      status: 404,
      code: 'unknown-question',
    });
    expect(await focalPoint.refused('POST', to('documents'), { body: {} })).toMatchObject({
      status: 422,
      code: 'upload-missing',
    });
  });

  test('from those who may not write: before a byte of it is kept', async () => {
    for (const visitor of [neighbour, coordinator])
      expect(await visitor.refused('POST', asAnswer(cork, 'a.pdf'), fileOptions(aPdf('a')))).toMatchObject({
        status: 403,
      });
  });
});

describe('a signature on paper', () => {
  test('ties the photograph of the sheet to the submission: its hash is in the hash', async () => {
    for (const [question, value] of Object.entries(enough))
      await focalPoint.put(`${cork}/answers/${question}`, { value, revision: 0 });
    const path = `${cork}/signed-sheet?name=sheet.jpg`;
    expect(await focalPoint.refused('POST', path, fileOptions(aProgram))).toMatchObject({
      code: 'file-type',
    });
    const { id } = await sendFile(focalPoint, path, aPhoto('the sheet'));
    const answer = (await focalPoint.get<ResponseView>(cork)).files.find(
      ({ purpose }) => purpose === 'answer',
    );
    const wrong = { statement, sheet: answer?.id };
    expect(await focalPoint.refused('POST', `${cork}/submit`, { body: wrong })).toMatchObject({
      code: 'no-signed-sheet',
    });
    const guessed = { statement, sheet: '3f2b8c1e-0000-4000-8000-000000000000' };
    expect(await focalPoint.refused('POST', `${cork}/submit`, { body: guessed })).toMatchObject({
      code: 'unknown-file',
    });
    const { fingerprint } = await focalPoint.get<{ fingerprint: string }>(`${cork}/desk`);
    const { state, receipt } = await focalPoint.post<ResponseView>(`${cork}/submit`, {
      statement,
      sheet: id,
    });
    expect(state).toBe('submitted');
    expect(receipt).toMatchObject({ number: 1, paper: id });
    expect(receipt?.hash).not.toBe(fingerprint);
    const late = await focalPoint.refused('POST', path, fileOptions(aPhoto('too late')));
    expect(late).toMatchObject({ status: 409, code: 'response-submitted' });
  });
});

describe('papers about an answer', () => {
  const paper = (name: string) => `${cork}/papers/${name}?language=ar`;

  test('are a form for everyone, a draft, and a receipt that anyone can check with nothing else told', async () => {
    const blank = await service.visitor().send('GET', '/rounds/april-2019/questionnaire.pdf?language=fr');
    expect(blank.text.slice(0, 5)).toBe('%PDF-');
    const own = await focalPoint.send('GET', paper('blank.pdf'));
    expect(own.text.slice(0, 5)).toBe('%PDF-');
    expect(own.headers.get('content-disposition')).toContain('questionnaire-april-2019-cork-irl-ar.pdf');
    expect((await focalPoint.send('GET', paper('draft.pdf'))).text.slice(0, 5)).toBe('%PDF-');
    const word = await coordinator.send('GET', paper('draft.docx'));
    expect([word.status, word.text.slice(0, 2)]).toEqual([200, 'PK']);
    const receipt = await focalPoint.send('GET', paper('receipt.pdf'));
    expect(receipt.text.slice(0, 5)).toBe('%PDF-');
    expect(receipt.headers.get('content-disposition')).toMatch(
      /^attachment; filename="cork-irl-[0-9A-F-]{9}-receipt.pdf"/,
    );
    // What is signed already needs no sheet, and what was not submitted has no receipt.
    expect(await focalPoint.refused('GET', paper('signing-sheet.pdf'))).toMatchObject({ status: 409 });
    await neighbour.put(`${bristol}/answers/strategy`, { value: ['no'], revision: 0 });
    expect(await neighbour.refused('GET', `${bristol}/papers/receipt.pdf`)).toMatchObject({
      code: 'nothing-submitted',
    });
    expect((await neighbour.send('GET', `${bristol}/papers/signing-sheet.pdf`)).text.slice(0, 5)).toBe(
      '%PDF-',
    );
    expect(await neighbour.refused('GET', paper('draft.pdf'))).toMatchObject({ status: 403 });

    const { number, receipt: proof } = await focalPoint.get<ResponseView>(cork);
    const check = (of: string, print: string) =>
      service.visitor().get(`/receipts/check?number=${of}&fingerprint=${print}`);
    const hash = proof?.hash ?? '';
    expect(await check(`${number}-1`, hash)).toEqual({ matches: true, reopened: false });
    expect(await check(`${number}-1`, hash.slice(0, 24).toUpperCase())).toEqual({
      matches: true,
      reopened: false,
    });
    for (const [of, print] of [
      [`${number}-2`, hash],
      ['0000-0000-1', hash],
      [`${number}-1`, hash.replace(/^./, (first) => (first === '0' ? '1' : '0'))],
    ] as const)
      expect(await check(of, print)).toEqual({ matches: false, reopened: false });
    expect(
      await service.visitor().refused('GET', `/receipts/check?number=${number}-1&fingerprint=%25`),
    ).toMatchObject({
      status: 422,
    });
  });
});

describe('an answer that came on paper', () => {
  const tunis = '/rounds/april-2019/responses/tunis-tun';
  const put = { body: { value: enough.order, revision: 0 } };

  test('is typed in by the team, only with the scanned form', async () => {
    expect(await coordinator.refused('PUT', `${tunis}/paper/answers/order`, put)).toMatchObject({
      status: 409,
      code: 'paper-first',
    });
    const form = await sendFile(coordinator, `${tunis}/paper?name=tunis.pdf`, aPdf('the form of Tunis'));
    for (const [question, value] of Object.entries(enough))
      await coordinator.put(`${tunis}/paper/answers/${question}`, { value, revision: 0 });
    const done = await coordinator.post<ResponseView>(`${tunis}/paper/submit`, { statement });
    expect(done).toMatchObject({
      state: 'submitted',
      paperEntry: { form: form.id },
      receipt: { paper: form.id },
    });
  });

  test('is marked for the team, in every file of the round, and for its national contact, who sees no more', async () => {
    const monitor = await coordinator.get<MonitorView>('/rounds/april-2019/monitor');
    expect(monitor.onPaper).toBe(1);
    const rows = async (name: string) => {
      const { text } = await coordinator.send('GET', `/rounds/april-2019/export/${name}`);
      return text.split('\r\n').map((line) => line.split(','));
    };
    const cell = async (name: string, city: string, column: string) => {
      const [head = [], ...lines] = await rows(name);
      return lines.find(([first]) => first === city)?.[head.findIndex((one) => one.endsWith(column))];
    };
    expect(await cell('answers.csv', 'tunis-tun', 'given')).toBe('paper');
    expect(await cell('answers.csv', 'cork-irl', 'given')).toBe('signed-sheet');
    expect(await cell('cities.csv', 'tunis-tun', 'on_paper')).toBe('yes');
    expect(await cell('cities.csv', 'bristol-gbr', 'on_paper')).toBe('no');
    const json = JSON.parse(
      (await coordinator.send('GET', '/rounds/april-2019/export/answers.json')).text,
    ) as { cities: object[]; responses: object[] };
    expect(json.cities).toContainEqual({ city: 'tunis-tun', state: 'submitted', onPaper: true });
    expect(json.responses).toContainEqual(expect.objectContaining({ city: 'tunis-tun', given: 'paper' }));

    const contact = await nationalContact(service, 'TUN');
    const { cities } = await contact.get<WatchView>('/rounds/april-2019/watch?country=TUN');
    expect(cities).toMatchObject([{ city: 'tunis-tun', state: 'submitted', onPaper: true }]);
    expect(JSON.stringify(cities)).not.toContain('"form"');
    expect(await contact.refused('GET', tunis)).toMatchObject({ status: 403 });
  });

  test('never goes over what a city writes itself, and not through the way of cities', async () => {
    const path = `${bristol}/paper?name=b.pdf`;
    await neighbour.put(`${bristol}/answers/order`, { value: enough.order, revision: 0 });
    expect(await coordinator.refused('POST', path, fileOptions(aPdf('b')))).toMatchObject({
      status: 409,
      code: 'city-writes-itself',
    });
    expect(await coordinator.refused('PUT', `${tunis}/answers/order`, put)).toMatchObject({ status: 403 });
    const beijing = '/rounds/april-2019/responses/beijing-chn/paper';
    expect(await neighbour.refused('POST', `${beijing}?name=b.pdf`, fileOptions(aPdf('b')))).toMatchObject({
      status: 403,
    });
  });
});
