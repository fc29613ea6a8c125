import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '#config';
import type { LanguageView, UploadView } from '../../apps/api/src/languages/languages.view.ts';
import type { ColleaguesView } from '../../apps/api/src/members/colleagues.view.ts';
import { bucheon, PeopleWorld } from './people-world.ts';

let world: PeopleWorld;

beforeAll(async () => {
  world = await PeopleWorld.start();
  const po = readFileSync(join(packageRoot, 'docs/languages/ko.po'), 'utf8');
  await world.coordinator.post<UploadView>('/languages', { tag: 'ko', name: '한국어', po, dryRun: false });
});
afterAll(() => world.stop());

const korean = { label: 'Contributor of Bucheon', role: 'contributor', language: 'ko' };

test('who is invited in an added language reads the whole mail in it', async () => {
  await world.focalPoint.post<ColleaguesView>(`${bucheon}/people`, {
    ...korean,
    email: 'minji@bucheon.example',
  });
  const text = await world.mailTo('minji@bucheon.example');
  expect(text).toContain('A focal-point이(가) Bucheon의 작성자(으)로 활동하도록 초대합니다.');
  expect(text).toContain('동료들과 함께 도시의 응답을 작성할 수 있습니다.');
  expect(text).toContain('https://priorities.example/sign-in\n');
  expect(text).not.toMatch(/invites|\{|token/);
  expect(world.mails.to('minji@bucheon.example')[0]?.subject).toBe(
    'GNLC Priorities 초대: Bucheon의 일을 맡아 주세요',
  );
});

test('a focal point who was replaced reads why in it, and the reason as it was written', async () => {
  await world.service.person('focal-point', 'osan-kor', 'ko');
  const { people } = await world.korea.get<ColleaguesView>('/cities/osan-kor/people');
  await world.korea.post<ColleaguesView>('/cities/osan-kor/focal-point', {
    replaces: people[0]?.roles[0]?.id,
    email: 'new@osan.example',
    label: 'Focal point of Osan',
    language: 'ko',
    note: 'Left the city administration.',
  });
  const told = await world.mailTo('focal-point@osan-kor.example');
  expect(told).toContain('National Commission, KOR이(가) Osan의 담당자로 다른 사람을 지정했습니다.');
  expect(told).toContain('제시된 이유: Left the city administration.');
  expect(told).toContain('team@network.example 주소로');
  expect(await world.mailTo('new@osan.example')).toContain('담당자(으)로 활동하도록');
});

test('once the language is withdrawn its readers are written to in English', async () => {
  await world.coordinator.send('POST', '/languages/ko/withdraw');
  const languages = await world.coordinator.get<readonly LanguageView[]>('/languages');
  expect(languages.map(({ tag }) => tag)).not.toContain('ko');
  const old = await world.service.addPerson([{ role: 'focal-point', city: 'cork-irl' }], 'ko');
  const { people } = await world.coordinator.get<ColleaguesView>('/cities/cork-irl/people');
  await world.coordinator.post<ColleaguesView>('/cities/cork-irl/focal-point', {
    replaces: people[0]?.roles[0]?.id,
    email: 'new@cork.example',
    label: 'Focal point of Cork',
    language: 'en',
    note: 'Left.',
  });
  expect(await world.mailTo(old)).toContain('has named another focal point for Cork');
});
