import { randomUUID } from 'node:crypto';
import { withClient } from '#store';
import type { ObjectionView } from '../../apps/api/src/members/rolls.view.ts';
import { importMembers } from './road-steps.ts';
import { freezeRoll, objectTo, publishRoll } from './roll-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const denied = { code: '42501' };

describe('frozen rolls below the service', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    await importMembers(coordinator);
    const { id } = await freezeRoll(coordinator);
    await publishRoll(coordinator, id, '2019-10-14');
    const objections: ObjectionView[] = [];
    for (const city of ['cork-irl', 'beijing-chn', 'tunis-tun']) {
      const focalPoint = await service.person('focal-point', city);
      objections.push(await objectTo(focalPoint, id, city));
      if (city === 'tunis-tun') await focalPoint.post(`/objections/${objections.at(-1)?.id}/withdraw`);
    }
    await coordinator.post(`/objections/${objections[1]?.id}/ruling`, {
      outcome: 'dismissed',
      reason: 'The detail is right.',
    });
  });

  afterAll(() => service.stop());

  type Row = Readonly<Record<string, unknown>>;
  const asked = (settings: Record<string, string>, sql: string, values: unknown[] = []) =>
    withClient(service.database.appUrl, async (client) => {
      await client.query('BEGIN');
      for (const [name, value] of Object.entries(settings)) {
        await client.query('SELECT set_config($1, $2, true)', [`gnlc.${name}`, value]);
      }
      return (await client.query<Row>(sql, values)).rows;
    });
  const system = { actor: 'system' };
  const team = { actor: 'person', roles: 'coordinator' };
  const of = (city: string) => ({ actor: 'person', roles: '', cities: city });

  test('another city’s people read no objection and no withdrawal, the public no person', async () => {
    const objections = 'SELECT DISTINCT city_id AS city FROM roll_objection';
    expect(await asked(of('cork-irl'), objections)).toEqual([{ city: 'cork-irl' }]);
    expect(await asked(of('athens-grc'), objections)).toEqual([]);
    expect(await asked({}, objections)).toEqual([]);
    expect((await asked(team, objections)).length).toBeGreaterThan(2);
    const withdrawn = `SELECT 1 FROM roll_ruling WHERE outcome = 'withdrawn'`;
    expect(await asked({}, withdrawn)).toEqual([]);
    expect((await asked(team, withdrawn)).length).toBeGreaterThan(0);
    expect((await asked({}, 'SELECT outcome, reason FROM roll_ruling')).length).toBeGreaterThan(0);
    expect(await asked({}, 'SELECT 1 FROM roll_act')).toEqual([]);
    expect(
      (await asked(team, 'SELECT DISTINCT act FROM roll_act ORDER BY act')).map(({ act }) => act),
    ).toEqual(['freeze', 'publish', 'rule']);
  });

  test('a roll that is not published shows to the team only', async () => {
    const { id } = await freezeRoll(coordinator, { on: '2019-05-01' });
    const one = 'SELECT 1 AS one FROM frozen_roll WHERE id = $1';
    expect(await asked(team, one, [id])).toHaveLength(1);
    for (const settings of [{}, of('cork-irl'), { actor: 'person', roles: 'reviewer,observer,teller' }]) {
      expect(await asked(settings, one, [id])).toEqual([]);
    }
  });

  test('nobody freezes, publishes, objects or rules in the place of another', async () => {
    const [{ person, roll, id } = {}] = await asked(
      system,
      `SELECT person_id AS person, roll_id AS roll, id FROM roll_objection WHERE city_id = 'cork-irl'`,
    );
    const mine = { ...of('cork-irl'), person: String(person) };
    const object = `INSERT INTO roll_objection (id, roll_id, kind, about_name, city_id, person_id, text, made_at)
      VALUES ($1, $2, 'missing', 'Galway', $3, $4, 'Galway is missing.', now()) RETURNING id`;
    expect(await asked(mine, object, [randomUUID(), roll, 'cork-irl', person])).toHaveLength(1);
    const stranger = randomUUID();
    const forged: readonly (readonly [Record<string, string>, string, unknown[]])[] = [
      [mine, object, [randomUUID(), roll, 'beijing-chn', person]],
      [{ ...mine, person: stranger }, object, [randomUUID(), roll, 'cork-irl', person]],
      [
        mine,
        `INSERT INTO roll_ruling (objection_id, roll_id, outcome, reason, ruled_at)
         VALUES ($1, $2, 'upheld', 'Ours.', now())`,
        [id, roll],
      ],
      [
        { ...of('cork-irl'), person: stranger },
        `INSERT INTO roll_ruling (objection_id, roll_id, outcome, ruled_at) VALUES ($1, $2, 'withdrawn', now())`,
        [id, roll],
      ],
      [
        mine,
        `INSERT INTO frozen_roll (id, on_day, document, hash, members, countries, frozen_at)
         VALUES ($1, '2019-01-01', '{}', 'x', 1, 1, now())`,
        [randomUUID()],
      ],
      [
        mine,
        `INSERT INTO roll_publication (roll_id, published_at, objections_until) VALUES ($1, now(), '2030-01-01')`,
        [roll],
      ],
      [mine, `INSERT INTO roll_act (act, record_id, person_id) VALUES ('rule', $1, $2)`, [id, stranger]],
    ];
    for (const [settings, sql, values] of forged) {
      await expect(asked(settings, sql, values)).rejects.toMatchObject(denied);
    }
  });

  test.each(['frozen_roll', 'roll_publication', 'roll_objection', 'roll_ruling', 'roll_act'])(
    'nobody changes or deletes a row of %s',
    async (table) => {
      const [column] = await asked(
        system,
        `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum = 1`,
        [table],
      );
      const name = String(column?.['name']);
      for (const sql of [
        `UPDATE ${table} SET ${name} = ${name}`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table}`,
      ]) {
        for (const settings of [system, team]) {
          await expect(asked(settings, sql)).rejects.toMatchObject(denied);
        }
      }
    },
  );
});
