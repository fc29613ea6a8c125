import { strFromU8, unzipSync } from 'fflate';
import { canonicalJson, sha256Hex } from '#canonical';
import { readProfile } from '#ranking';
import {
  answerColumns,
  fixedColumns,
  questionnaire2019,
  roundHash,
  signatureColumns,
  stateColumns,
} from '#survey';
import type { AuditView } from '../../apps/api/src/audit/audit.view.ts';
import { anAnswer, answer, importMembers, openRound } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Reply, Visitor } from './visitor.ts';

const round = 'april-2019';
const formula = "=cmd|' /C calc'!A0";
const quoted = 'They said: "yes", and\nwent on; 🎓 ﻿ مدينة التعلّم';

/** RFC 4180, written here once more so that the service's own reader is not its own witness. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, inside] = ['', false];
  for (const sign of text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')) {
    if (inside || sign === '"') {
      if (sign === '"') inside = !inside;
      cell += sign;
    } else if (sign === ',' || sign === '\n') {
      rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

function table(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = csvRows(text);
  for (const row of rows) expect(row).toHaveLength(head.length);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

describe('the files of a round', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  const receipts: Record<string, string> = {};

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    await importMembers(coordinator);
    await openRound(coordinator);
    const said = {
      'cork-irl': { ...anAnswer(0), 'policy-principles': formula },
      'bristol-gbr': { ...anAnswer(0), 'policy-principles': quoted },
      'tunis-tun': { ...anAnswer(2), 'monitoring-financing': ['both'], 'local-groups': ['prisoners'] },
      'beijing-chn': anAnswer(3),
    };
    for (const [city, answers] of Object.entries(said)) {
      const { receipt } = await answer(await service.person('focal-point', city), round, city, answers);
      receipts[city] = receipt?.hash ?? '';
    }
    // What is being corrected does not stand.
    await coordinator.post(`/rounds/${round}/responses/beijing-chn/reopen`, { reason: 'They asked.' });
    delete receipts['beijing-chn'];
  });

  afterAll(() => service.stop());

  const file = async (name: string): Promise<Reply> => {
    const reply = await coordinator.send('GET', `/rounds/${round}/export/${name}`);
    expect(reply.status).toBe(200);
    return reply;
  };
  const hash = () =>
    roundHash(
      { id: round, questionnaire: { id: questionnaire2019.id, version: questionnaire2019.version } },
      Object.entries(receipts).map(([city, one]) => ({ city, hash: one })),
    );
  const nameOf = ({ headers }: Reply) =>
    /filename="(.+)"/.exec(headers.get('content-disposition') ?? '')?.[1];

  test('CSV: a row for each city, its cells as they were said, formulas kept as text', async () => {
    const reply = await file('answers.csv');
    expect(reply.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(reply.bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(nameOf(reply)).toBe(`april-2019-answers-${hash().slice(0, 12)}.csv`);
    expect(strFromU8(reply.bytes).lastIndexOf('\uFEFF')).toBeLessThanOrEqual(
      strFromU8(reply.bytes).indexOf('🎓') + 4,
    );
    const rows = table(strFromU8(reply.bytes));
    expect(rows.map(({ city }) => city)).toEqual(['bristol-gbr', 'cork-irl', 'tunis-tun']);
    const [bristol, cork, tunis] = rows;
    expect(cork).toMatchObject({
      city_name: 'Cork',
      country: 'IRL',
      region: 'europe-north-america',
      state: 'submitted',
      submission: '1',
      submission_hash: receipts['cork-irl'],
      round,
      round_hash: hash(),
      questionnaire: questionnaire2019.id,
      questionnaire_version: String(questionnaire2019.version),
      simulated: 'no',
      practice: 'no',
      'ranking.esd': '1',
      'rating.importance.esd': '5',
      'rating.importance.health': '',
      'offers.esd.lead': '2',
      'policy-principles': `'${formula}`,
    });
    expect(bristol?.['policy-principles']).toBe(quoted);
    expect(tunis).toMatchObject({ 'monitoring-financing': 'both', 'local-groups.prisoners': '1' });
  });

  test('CSV: no cell begins like a formula', async () => {
    const cells = csvRows((await file('answers.csv')).text).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test('XLSX: the same rows in a workbook that opens, with codebook and origin', async () => {
    const reply = await file('answers.xlsx');
    expect(nameOf(reply)).toBe(`april-2019-answers-${hash().slice(0, 12)}.xlsx`);
    const parts = unzipSync(reply.bytes);
    const sheets = ['answers', 'cities', 'codebook', 'about'].map((_, index) =>
      strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`]!),
    );
    for (const xml of sheets) {
      expect(xml).toMatch(/^<\?xml[^>]*\?>\n<worksheet .*<\/sheetData><\/worksheet>$/s);
      expect(xml).not.toContain('<f');
    }
    const [answers = '', cities = '', codebook = '', about = ''] = sheets;
    expect(answers.match(/<row /g)).toHaveLength(4);
    expect(answers).toContain(`<t xml:space="preserve">=cmd|' /C calc'!A0</t>`);
    expect(answers).toContain('مدينة التعلّم');
    const columns = answerColumns(questionnaire2019, 'everything-else');
    expect(cities).toContain('>reopened<');
    const people = answerColumns(questionnaire2019, 'people');
    const known = fixedColumns.length + stateColumns.length + signatureColumns.length;
    expect(codebook.match(/<row /g)!.length).toBe(1 + known + columns.length + people.length);
    expect(about).toContain(hash());
    expect(about).toContain('>simulated<');
  });

  test('JSON: canonical, as it was submitted: whoever has it can compute every receipt and the hash', async () => {
    const reply = await file('answers.json');
    expect(nameOf(reply)).toBe(`april-2019-answers-${hash().slice(0, 12)}.json`);
    const read = JSON.parse(reply.text) as {
      hash: string;
      simulated: boolean;
      round: { id: string; questionnaire: { id: string; version: number } };
      questionnaire: unknown;
      responses: { city: string; hash: string; answers: unknown }[];
    };
    expect(`${canonicalJson(read)}\n`).toBe(reply.text);
    expect(read).toMatchObject({ format: 'gnlc-answers/1', hash: hash(), simulated: false });
    expect(read.questionnaire).toEqual(questionnaire2019);
    expect(roundHash(read.round, read.responses)).toBe(read.hash);
    for (const { city, hash: receipt, answers } of read.responses) {
      const submission = {
        format: 'gnlc-submission/1',
        round,
        city,
        questionnaire: read.round.questionnaire,
        answers,
      };
      expect(sha256Hex(canonicalJson(submission))).toBe(receipt);
    }
  });

  test('PrefLib: read by hand and by our own reader', async () => {
    const reply = await file('rankings.preflib');
    expect(nameOf(reply)).toBe(`april-2019-rankings-${hash().slice(0, 12)}.soi`);
    const lines = reply.text.split('\n');
    const areas = questionnaire2019.catalogue.areas.map(({ id }) => id);
    const number = (step: number) => 1 + (step % areas.length);
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([
      `2: ${[0, 1, 2, 3].map(number).join(',')}`,
      `1: ${[2, 3, 4, 5].map(number).join(',')}`,
    ]);
    expect(lines).toContain('# NUMBER VOTERS: 3');
    expect(lines.find((line) => line.startsWith('# DESCRIPTION'))).toContain(`round hash ${hash()}`);
    expect(lines[0]).toBe(`# FILE NAME: ${nameOf(reply)}`);
    const { profile, warnings } = readProfile(reply.text, 'preflib');
    expect(warnings).toEqual([]);
    expect(profile.areas).toHaveLength(areas.length);
    expect(profile.preferences.reduce((sum, { weight }) => sum + weight, 0)).toBe(3);
    for (const city of Object.keys(receipts)) expect(reply.text).not.toContain(city);
  });

  test('codebook: every column of the table, in four languages', async () => {
    const rows = table((await file('codebook.csv')).text);
    const head = csvRows((await file('answers.csv')).text)[0];
    const of = (name: string) => rows.filter((row) => row['file'] === name).map(({ column }) => column);
    expect(of('answers')).toEqual(head);
    const cities = csvRows((await file('cities.csv')).text)[0];
    expect(of('cities')).toEqual(cities?.slice(0, -3));
    expect(rows.every((row) => (row['personal'] === 'yes') === (row['file'] === 'people'))).toBe(true);
    expect(rows.every((row) => row['round_hash'] === hash() && row['simulated'] === 'no')).toBe(true);
    const ranking = rows.find(({ column }) => column === 'ranking.esd');
    expect(ranking?.['question_ar']).toMatch(/\p{Script=Arabic}/u);
    expect(ranking?.['part_fr']).toBe('Éducation au développement durable');
  });

  test('names of people are in their own file only, and only for those who may', async () => {
    for (const name of ['answers.csv', 'answers.json', 'cities.csv', 'codebook.csv', 'rankings.preflib']) {
      expect((await file(name)).text).not.toContain('Ana Example');
    }
    const parts = unzipSync((await file('answers.xlsx')).bytes);
    for (const bytes of Object.values(parts)) expect(strFromU8(bytes)).not.toContain('Ana Example');
    const people = table((await file('people.csv')).text);
    expect(people).toHaveLength(3);
    expect(people[1]).toMatchObject({
      city: 'cork-irl',
      signed_name: 'Ana Example',
      signed_title: 'Head of education',
      signed_on: '2019-04-08',
      round_hash: hash(),
      simulated: 'no',
    });
    const reviewer = await service.person('reviewer');
    const focalPoint = await service.person('focal-point', 'cork-irl');
    for (const other of [reviewer, focalPoint, service.visitor()]) {
      for (const name of ['answers.csv', 'people.csv', 'rankings.preflib']) {
        const { status } = await other.refused('GET', `/rounds/${round}/export/${name}`);
        expect([401, 403]).toContain(status);
      }
    }
  });

  test('who took which is in the log', async () => {
    const administrator = await service.person('administrator');
    const { entries } = await administrator.get<AuditView>('/audit?operation=Exports.people');
    expect(entries.find(({ outcome }) => outcome === 'done')).toMatchObject({
      operation: 'Exports.people',
      subject: [{ name: 'round', id: round }],
      outcome: 'done',
      label: 'A coordinator',
    });
    for (const operation of ['csv', 'xlsx', 'json', 'codebook']) {
      expect(
        (await administrator.get<AuditView>(`/audit?operation=Exports.${operation}`)).total,
      ).toBeGreaterThan(0);
    }
    expect((await administrator.get<AuditView>('/audit?operation=Runs.rankings')).total).toBeGreaterThan(0);
  });

  test('a round that does not exist has no files', async () => {
    expect(await coordinator.refused('GET', '/rounds/nowhere/export/answers.csv')).toMatchObject({
      status: 404,
      code: 'round-unknown',
    });
  });

  test('a round without answers has files with heads only', async () => {
    await openRound(coordinator, 'empty-round');
    const reply = await coordinator.send('GET', '/rounds/empty-round/export/answers.csv');
    expect(csvRows(reply.text)).toHaveLength(1);
    const xlsx = await coordinator.send('GET', '/rounds/empty-round/export/answers.xlsx');
    expect(Object.keys(unzipSync(xlsx.bytes))).toHaveLength(9);
    const json = await coordinator.send('GET', '/rounds/empty-round/export/answers.json');
    expect(JSON.parse(json.text)).toMatchObject({ responses: [] });
  });

  test('simulated answers say so in every file and its name', async () => {
    await service.system.transaction((store) =>
      store.manager.query(`UPDATE round SET simulated = true WHERE id = $1`, [round]),
    );
    const names: (string | undefined)[] = [];
    for (const name of ['answers.csv', 'codebook.csv', 'people.csv']) {
      const reply = await file(name);
      names.push(nameOf(reply));
      expect(table(reply.text).every(({ simulated }) => simulated === 'yes')).toBe(true);
    }
    const json = await file('answers.json');
    expect(JSON.parse(json.text)).toMatchObject({ simulated: true });
    const orders = await file('rankings.preflib');
    expect(orders.text).toContain('SIMULATED answers');
    const workbook = await file('answers.xlsx');
    const about = strFromU8(unzipSync(workbook.bytes)['xl/worksheets/sheet4.xml']!);
    expect(about).toContain('yes: nobody gave these answers');
    names.push(nameOf(json), nameOf(orders), nameOf(workbook));
    expect(names.filter((name) => !name?.startsWith('april-2019-simulated-'))).toEqual([]);
  });
});
