import { anAnswer, answer, importMembers, openRound } from '../api/road-steps.ts';
import { ServiceUnderTest } from '../api/service-under-test.ts';
import { whatALogTells } from './what-a-log-tells.ts';

describe('the log of a walk is held against the people whom it has made known', () => {
  let service: ServiceUnderTest;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    const coordinator = await service.person('coordinator');
    await importMembers(coordinator);
    await openRound(coordinator);
    await answer(await service.person('focal-point', 'cork-irl'), 'april-2019', 'cork-irl', anAnswer(1));
  });

  afterAll(() => service.stop());

  test.each([
    ['an address', 'ERROR mail for focal-point@cork-irl.example'],
    ['an address that nobody knows', 'ERROR mail for somebody@elsewhere.example'],
    ['a name', 'WARN a focal-point was slow'],
    ['who signed', 'DEBUG statement {"name":"Ana Example"}'],
    ['a token', 'DEBUG /sign-in#token=8s7dfh3hHSDF8s7dfh3'],
    ['a session', 'DEBUG cookie: gnlc_session=8s7dfh3hHSDF8s7dfh3'],
  ])('%s gives somebody away', async (_what, line) => {
    expect(await whatALogTells(`LOG started\n${line}\nLOG stopped`, service.system)).toEqual([line]);
  });

  test('names of jobs, routes and packages do not, nor what is said before anybody is known', async () => {
    const log = [
      'First run: http://localhost:3000/first-run#token=8s7dfh3hHSDF8s7dfh3',
      'ERROR [Jobs] ranking.refresh 1-0: conflict: no-preferences',
      '    at connect (/opt/gnlc/node_modules/.store/pg@8.23.1/index.js:3:1)',
      'DEBUG Mapped {/api/sign-in/link, POST} route',
    ].join('\n');
    expect(await whatALogTells(log, service.system)).toEqual([]);
  });
});
