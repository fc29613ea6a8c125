import { NightlyBackups } from '../../apps/api/src/operations/nightly-backups.ts';
import { importMembers } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';

const nothing = { file: null, bytes: null, sha256: null, takenAway: null, reason: null };
const hours = (count: number): Date => new Date(Date.now() + count * 3_600_000);

describe('a missed backup', () => {
  let service: ServiceUnderTest;
  let nights: NightlyBackups;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    nights = service.app.get(NightlyBackups);
    await importMembers(await service.person('coordinator'));
  });

  afterAll(() => service.stop());

  const mails = (): Promise<readonly { recipient: string; text: string; subject: string }[]> =>
    service.system.transaction((store) =>
      store.manager.query(
        `SELECT recipient, subject, text FROM mail WHERE subject ~ 'GNLC' ORDER BY created_at`,
      ),
    );
  const noted = (record: object): Promise<void> =>
    service.system.transaction((store) =>
      store.backups.add({ ...nothing, outcome: 'made', at: new Date(), ...record }),
    );

  test('is told to every administrator in their language, once a day, and to nobody else', async () => {
    await service.addPerson([{ role: 'administrator', city: null }], 'fr');
    await noted({ at: hours(-1), file: 'gnlc.tar.gz' });
    await nights.tell(hours(1));
    expect(await mails()).toEqual([]);
    await noted({ outcome: 'failed', at: hours(26), reason: 'ENOSPC: no space left on device' });
    await nights.tell(hours(26.5));
    await nights.tell(hours(26.6));
    const [told, ...more] = await mails();
    expect(more).toEqual([]);
    expect(told).toMatchObject({ recipient: 'administrator@network.example' });
    for (const said of ['La dernière bonne sauvegarde', 'ENOSPC', '/installation'])
      expect(told?.text).toContain(said);
    await nights.tell(hours(51));
    expect(await mails()).toHaveLength(2);
  });

  test('is one that was made and did not reach its other place', async () => {
    await noted({
      at: hours(76),
      file: 'gnlc.tar.gz',
      takenAway: false,
      reason: 'BACKUP_COMMAND ended with 1',
    });
    await nights.tell(hours(76.1));
    expect(await mails()).toHaveLength(3);
    await noted({ at: hours(101), file: 'gnlc.tar.gz', takenAway: true });
    await nights.tell(hours(101.1));
    expect(await mails()).toHaveLength(3);
  });
});
