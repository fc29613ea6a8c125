import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditChainProblems } from '#members';
import type { AuditSeal } from '#members';
import type { AuditView } from '../../apps/api/src/audit/audit.view.ts';
import type { SavedView } from '../../apps/api/src/survey/survey.view.ts';
import { anAnswer, importMembers, openRound, until } from '../api/road-steps.ts';
import { processesOn, ServiceProcess } from './service-process.ts';

const city = 'cork-irl';

/** What was committed and not sealed when the process died is sealed by the next one. */
test('kill -9 between a write and its seal loses neither and leaves one chain', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-audit-'));
  // The server's own user has to pass when we are root.
  chmodSync(folder, 0o755);
  let service = await ServiceProcess.start(folder);
  const coordinator = await service.person('coordinator');
  await importMembers(coordinator);
  await openRound(coordinator);
  const saved: number[] = [];
  for (let life = 0; life < 3; life++) {
    const focalPoint = await service.person('focal-point', city);
    for (let k = 0; k < 25; k++) {
      const revision = saved.at(-1) ?? 0;
      const { revision: next } = await focalPoint.put<SavedView>(
        `/rounds/april-2019/responses/${city}/answers/ranking`,
        { value: anAnswer(k % 15)['ranking'], revision },
      );
      saved.push(next);
    }
    // Sooner than the sealer wakes again.
    if (life === 2) service.killDatabase();
    await service.kill();
    service = await ServiceProcess.start(folder);
  }
  const administrator = await service.person('administrator');
  await until(
    () => administrator.get<AuditView>('/audit'),
    ({ waiting }) => waiting === 0,
  );
  const { text } = await administrator.send('GET', '/audit/export.ndjson');
  const lines = text.trimEnd().split('\n');
  expect(auditChainProblems(lines)).toEqual([]);
  const seals = lines.map((line) => JSON.parse(line) as AuditSeal);
  expect(seals.filter(({ entry }) => entry.operation === 'Responses.save')).toHaveLength(saved.length);
  expect([await service.stop(), processesOn(folder)]).toEqual([0, []]);
  rmSync(folder, { recursive: true, force: true });
});
