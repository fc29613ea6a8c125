import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '#store';
import type {
  LanguageDetailView,
  LanguageMessagesView,
  LanguageView,
  UploadView,
} from '../../apps/api/src/languages/languages.view.ts';
import type { MailView } from '../../apps/api/src/members/sign-in.view.ts';
import { badLanguageFiles, entry, poHead } from './language-files.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

let service: ServiceUnderTest;
let coordinator: Visitor;
let visitor: Visitor;

beforeAll(async () => {
  service = await ServiceUnderTest.start();
  coordinator = await service.person('coordinator');
  visitor = service.visitor();
});
afterAll(() => service.stop());

const korean = [
  poHead('ko'),
  entry('form.continue', 'Continue', '계속'),
  entry('common.product', 'Something that it was once called', 'GNLC 우선 과제'),
  entry('data', 'Africa', '아프리카', 'fuzzy'),
  entry('mail.sign-in.subject', 'Your sign-in to GNLC Priorities', 'GNLC Priorities 로그인'),
  entry('problem.language-unknown', 'There is no such language: {tag}', '그런 언어는 없습니다: {tag}'),
  entry(
    'problem.translation-places',
    'Takes {wanted}. {given}.',
    '다음 값이 있어야 합니다: {wanted}. 현재: {given}.',
  ),
  entry('problem.kind-not-found', 'Not found', '찾을 수 없음'),
  entry('start.lead', '<b>', '<script>alert(1)</script>'),
  entry('no.such-key', 'Gone', '없음'),
].join('\n');
const upload = (po: string, dryRun: boolean, more: object = {}) => ({
  tag: 'ko',
  name: '한국어',
  po,
  dryRun,
  ...more,
});

describe('a language is added by a file', () => {
  test('a dry run says what would come of it, and does nothing', async () => {
    const view = await coordinator.post<UploadView>('/languages', upload(korean, true));
    expect(view).toMatchObject({
      dryRun: true,
      tag: 'ko',
      direction: 'ltr',
      version: null,
      before: null,
      leftOver: 1,
    });
    expect(view).toMatchObject({ flawed: 1, outdated: 2, unreviewed: 1, missing: view.total - 8 });
    expect(view.refused).toEqual([
      expect.objectContaining({
        context: 'start.lead',
        code: 'translation-markup',
        line: lineOf('start.lead'),
      }),
    ]);
    const languages = await visitor.get<readonly LanguageView[]>('/languages');
    expect(languages.map(({ tag, percent }) => [tag, percent])).toEqual([
      ['en', 100],
      ['fr', 100],
      ['es', 100],
      ['ar', 100],
    ]);
    expect(languages[1]?.unreviewed).toBeGreaterThan(0);
  });

  test('a dry run says that a file without a text of ours cannot be offered', async () => {
    const nothing = poHead('ko') + entry('x', 'X', 'x');
    expect((await coordinator.post<UploadView>('/languages', upload(nothing, true))).nothing).toBe(true);
    expect((await coordinator.post<UploadView>('/languages', upload(korean, true))).nothing).toBe(false);
  });

  test('it can be chosen at once, in this process and in every other', async () => {
    const other = await ServiceUnderTest.start({ beside: service });
    try {
      const view = await coordinator.post<UploadView>('/languages', upload(korean, false));
      expect(view).toMatchObject({ dryRun: false, version: 1 });
      const found = async (where: Visitor) =>
        (await where.get<readonly LanguageView[]>('/languages')).find(({ tag }) => tag === 'ko');
      expect(await found(visitor)).toMatchObject({
        name: '한국어',
        builtIn: false,
        version: 1,
        percent: view.percent,
      });
      const elsewhere = other.visitor();
      for (let tries = 0; !(await found(elsewhere)) && tries < 100; tries += 1) await sleep(50);
      expect(await found(elsewhere)).toBeDefined();
    } finally {
      await other.stop();
    }
  });

  test('its texts are given by area, never a flawed one, and are kept for ever by their hash', async () => {
    const { hash } = await visitor.get<LanguageDetailView>('/languages/ko');
    const kept = await visitor.send('GET', `/languages/ko/messages?hash=${hash}&areas=form,data-members`);
    expect(kept.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((JSON.parse(kept.text) as LanguageMessagesView).texts).toEqual({
      'form.continue': '계속',
      'data\u0004Africa': '아프리카',
    });
    const fresh = await visitor.send('GET', `/languages/ko/messages?hash=${'0'.repeat(64)}`);
    expect(fresh.headers.get('cache-control')).toBe('no-cache');
    expect(fresh.text).not.toContain('script');
  });

  test('what is missing or outdated is listed with the English beside it', async () => {
    const { open, areas, total } = await visitor.get<LanguageDetailView>('/languages/ko');
    expect(open.find(({ context }) => context === 'common.product')).toMatchObject({
      state: 'outdated',
      text: 'GNLC 우선 과제',
      english: 'GNLC Priorities',
      translatedFrom: 'Something that it was once called',
    });
    expect(open.find(({ context }) => context === 'form.back')).toMatchObject({
      state: 'missing',
      text: null,
    });
    expect(open.some(({ context }) => context === 'form.continue')).toBe(false);
    expect(areas.reduce((sum, area) => sum + area.total, 0)).toBe(total);
  });

  test('refusals are said in it, in English what it lacks, and by the best tag of the browser', async () => {
    const reader = service.visitor('ko-KR,ko;q=0.9,fr;q=0.5');
    const refusal = await reader.refused('GET', '/languages/tlh');
    expect(refusal).toMatchObject({ title: '찾을 수 없음', detail: '그런 언어는 없습니다: tlh' });
    const { headers } = await reader.send('GET', '/languages/tlh');
    expect(headers.get('content-language')).toBe('ko');
    expect((await reader.refused('GET', '/members/nowhere')).detail).toMatch(/[a-z] /i);
    expect((await reader.refused('POST', '/languages', { body: {} })).status).toBe(401);
  });

  test('a refused translation is explained in the language of the one who uploads', async () => {
    const team = await service.person('administrator', null, 'ko');
    const po = [poHead('ko'), entry('form.continue', 'Continue', '{x}')].join('\n');
    const { refused } = await team.post<UploadView>('/languages', upload(po, true));
    expect(refused[0]?.detail).toBe('다음 값이 있어야 합니다: –. 현재: x.');
  });

  test('a person whose language it is has the sign-in mail in it', async () => {
    const email = await service.addPerson([{ role: 'focal-point', city: null }], 'ko');
    await service.visitor('ko').post('/sign-in/request', { email, language: 'ko' });
    const [mail] = await visitor.get<readonly MailView[]>('/mails');
    expect(mail?.subject).toBe('GNLC Priorities 로그인');
    expect(mail?.text).toContain('Or type this code');
  });

  test('the file for translators brings the present texts, marks the outdated, and comes in again as it went out', async () => {
    const { text, headers } = await visitor.send('GET', '/languages/ko/template.po');
    expect(headers.get('content-type')).toContain('text/x-gettext-translation');
    expect(text).toContain('#| msgid "Something that it was once called"');
    expect(text).toContain('msgctxt "form.back"');
    const before = await visitor.get<LanguageDetailView>('/languages/ko');
    const view = await coordinator.post<UploadView>('/languages', upload(text, true));
    const { missing, outdated, unreviewed, percent } = before;
    expect(view).toMatchObject({
      missing,
      outdated,
      unreviewed,
      percent,
      before: percent,
      flawed: 0,
      leftOver: 0,
    });
  });

  test('a language that nobody has begun has a file too', async () => {
    const { text } = await visitor.send('GET', '/languages/zh-Hant/template.po');
    expect(text).toContain('Language: zh-Hant');
    expect(text.match(/^msgstr ""$/gm)?.length).toBeGreaterThan(500);
  });

  test('a newer file of which texts are refused leaves their earlier translations, and says so before', async () => {
    const newer = [
      poHead('ko'),
      entry('form.continue', 'Continue', '계속 {x}'),
      entry('data', 'Africa', '아프리카 지역'),
      entry('form.back', 'Back', '뒤로'),
    ].join('\n');
    const view = await coordinator.post<UploadView>('/languages', upload(newer, true));
    expect(view.replaces).toBe(1);
    expect(view.counts).toEqual({ added: 1, changed: 1, kept: 1, dropped: 5, refused: 1 });
    expect(await coordinator.post<UploadView>('/languages', upload(newer, false))).toMatchObject({
      version: 2,
      replaces: 1,
      counts: view.counts,
    });
    const { texts } = await visitor.get<LanguageMessagesView>('/languages/ko/messages');
    expect(texts).toEqual({
      'form.continue': '계속',
      'form.back': '뒤로',
      'data\u0004Africa': '아프리카 지역',
    });
  });

  test('nothing of it changes data, and nobody but the team may do it', async () => {
    const observer = await service.person('observer');
    expect((await observer.refused('POST', '/languages', { body: upload(korean, false) })).status).toBe(403);
    expect((await observer.refused('POST', '/languages/ko/withdraw')).status).toBe(403);
    const rewrite = withClient(service.database.appUrl, (client) =>
      client.query(`UPDATE language_version SET name = 'x'`),
    );
    await expect(rewrite).rejects.toThrow(/permission denied/);
  });
});

describe('a file that is no good', () => {
  test.each(badLanguageFiles)('%s', async (_, body, status, code) => {
    const refusal = await coordinator.refused('POST', '/languages', { body: upload(korean, false, body) });
    expect({ status: refusal.status, code: refusal.code }).toEqual({ status, code });
    expect(refusal.detail).not.toBe('');
  });

  test('keys by the names of what every object has are left over, and change nothing', async () => {
    const po = [
      poHead('ko'),
      entry('__proto__', 'polluted', 'x'),
      entry('constructor', 'prototype', 'x'),
      entry('form.continue', 'Continue', '계속'),
    ].join('\n');
    const view = await coordinator.post<UploadView>('/languages', upload(po, true));
    expect(view.leftOver).toBe(2);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('a key that every object has is no language', async () => {
    for (const tag of ['__proto__', 'constructor', 'toString']) {
      expect((await visitor.refused('GET', `/languages/${tag}`)).status).toBe(404);
    }
  });
});

test('a withdrawn language is gone from the list; its file is kept, and its readers read English', async () => {
  expect((await coordinator.send('POST', '/languages/ko/withdraw')).status).toBe(204);
  expect((await visitor.get<readonly LanguageView[]>('/languages')).map(({ tag }) => tag)).not.toContain(
    'ko',
  );
  expect((await visitor.refused('GET', '/languages/ko/messages')).code).toBe('language-unknown');
  expect((await service.visitor('ko').refused('GET', '/languages/ko')).detail).toBe(
    'There is no such language: ko',
  );
  expect((await visitor.send('GET', '/languages/ko/template.po')).text).toContain('계속');
  expect((await coordinator.refused('POST', '/languages/ko/withdraw')).status).toBe(404);
  expect(await coordinator.post<UploadView>('/languages', upload(korean, false))).toMatchObject({
    version: 4,
  });
});

function lineOf(context: string): number {
  return korean.split('\n').findIndex((line) => line === `msgctxt "${context}"`) + 1;
}
