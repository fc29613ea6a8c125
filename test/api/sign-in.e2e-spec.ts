import type { ParsedMail } from 'mailparser';
import { languages } from '#members';
import type { Language } from '#members';
import { FirstRunService } from '../../apps/api/src/members/first-run.service.ts';
import type { SessionView } from '../../apps/api/src/members/sign-in.view.ts';
import { Mailbox } from './mail-server.ts';
import { until } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import { Visitor } from './visitor.ts';

interface Invitation {
  readonly token: string;
  readonly code: string;
  readonly mail: ParsedMail;
}

describe('signing in', () => {
  const mailbox = new Mailbox();
  let service: ServiceUnderTest;

  beforeAll(async () => {
    const smtpUrl = await mailbox.open();
    const config = { smtpUrl, mailsReadable: false, publicUrl: 'https://priorities.example' };
    service = await ServiceUnderTest.start({ workers: true, config });
  });

  afterAll(async () => {
    await service.stop();
    await mailbox.close();
  });

  /** Asks for a mail and waits until it has arrived. */
  async function invitation(
    email: string,
    language: Language = 'en',
    visitor = service.visitor(),
  ): Promise<Invitation> {
    const before = mailbox.to(email).length;
    const reply = await visitor.send('POST', '/sign-in/request', { body: { email, language } });
    expect([reply.status, reply.text]).toEqual([202, '{}']);
    const mails = await until(
      () => Promise.resolve(mailbox.to(email)),
      (arrived) => arrived.length > before,
    );
    const mail = mails.at(-1) as ParsedMail;
    const [, token = ''] = /#token=([\w-]+)/.exec(mail.text ?? '') ?? [];
    const [code = ''] = /\b\d{6}\b/.exec(mail.text ?? '') ?? [];
    return { token, code, mail };
  }

  async function session(reply: Awaited<ReturnType<Visitor['send']>>): Promise<SessionView> {
    const cookie = (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return new Visitor(service.url, cookie).get('/session');
  }

  test.each(languages)('the mail arrives in %s, through outbox, queue and SMTP', async (language) => {
    const email = await service.addPerson([{ role: 'contributor', city: null }], language);
    const { mail, token, code } = await invitation(email, language);
    const { subject, text } = mail;
    expect(mail.from?.text).toContain('no-reply@');
    expect(text).toContain('https://priorities.example/sign-in#token=');
    expect([token.length, code.length]).toEqual([32, 6]);
    const words = { en: /press "Sign in"/, fr: /Se connecter/, es: /Iniciar sesión/, ar: /تسجيل الدخول/ };
    expect(text).toMatch(words[language]);
    expect(subject).toMatch(/GNLC Priorities/);
  });

  test('a mail is forgotten once the mail server has it', async () => {
    const left = await until(
      () => service.system.transaction((store) => store.mails.kept(10)),
      (kept) => kept.length === 0,
    );
    expect(left).toEqual([]);
    expect(await service.visitor().refused('GET', '/mails')).toMatchObject({ status: 404 });
  });

  test('opening the page of a link changes nothing; the link works once', async () => {
    const email = await service.addPerson([{ role: 'reviewer', city: null }]);
    const { token } = await invitation(email);
    await fetch(`${service.url}/sign-in#token=${token}`);
    await fetch(`${service.url}/sign-in?token=${token}`);
    const signedIn = await service.visitor().send('POST', '/sign-in/link', { body: { token } });
    expect(signedIn.headers.getSetCookie()[0]).toMatch(
      /^__Host-gnlc_session=[\w-]{43}; Path=\/; Expires=[^;]*; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(await session(signedIn)).toMatchObject({ grants: [{ role: 'reviewer', city: null }] });
    expect(await service.visitor().refused('POST', '/sign-in/link', { body: { token } })).toMatchObject({
      status: 410,
      code: 'sign-in-link-used',
    });
  });

  test('a newer mail leaves the older link alone, and an unknown link never worked', async () => {
    const email = await service.addPerson([{ role: 'observer', city: null }]);
    const older = await invitation(email);
    const newer = await invitation(email);
    for (const { token } of [older, newer]) {
      const { status } = await service.visitor().send('POST', '/sign-in/link', { body: { token } });
      expect(status).toBe(200);
    }
    const unknown = { body: { token: 'x'.repeat(32) } };
    expect(await service.visitor().refused('POST', '/sign-in/link', unknown)).toMatchObject({
      status: 422,
      code: 'sign-in-link-unknown',
    });
  });

  test('the code works, whatever the case of the address, and only once', async () => {
    const email = await service.addPerson([{ role: 'teller', city: null }]);
    const { code } = await invitation(email);
    const body = { email: email.toUpperCase(), code };
    const signedIn = await service.visitor().send('POST', '/sign-in/code', { body });
    expect(await session(signedIn)).toMatchObject({ grants: [{ role: 'teller' }] });
    expect(await service.visitor().refused('POST', '/sign-in/code', { body })).toMatchObject({
      status: 422,
      code: 'sign-in-code-wrong',
    });
  });

  test('five wrong codes end it, also for the right one', async () => {
    const email = await service.addPerson([{ role: 'administrator', city: null }]);
    const { code } = await invitation(email);
    const wrong = code === '000000' ? '111111' : '000000';
    for (const attempt of [wrong, wrong, wrong, wrong, wrong, code]) {
      const refusal = await service
        .visitor()
        .refused('POST', '/sign-in/code', { body: { email, code: attempt } });
      expect(refusal).toMatchObject({ status: 422, code: 'sign-in-code-wrong' });
    }
  });

  test('an unknown address gets the same answer and no mail', async () => {
    const email = 'nobody@nowhere.example';
    const reply = await service.visitor().send('POST', '/sign-in/request', { body: { email } });
    expect([reply.status, reply.text]).toEqual([202, '{}']);
    const known = await service.addPerson([{ role: 'national-contact', city: null }]);
    await invitation(known);
    expect(mailbox.to(email)).toEqual([]);
  });

  test('a hall full of mayors behind one address signs in; a machine that tries on is stopped', async () => {
    const hall = service.visitor();
    const attempt = (): Promise<number> =>
      hall.send('POST', '/sign-in/link', { body: { token: 'y'.repeat(32) } }).then(({ status }) => status);
    for (let mayor = 0; mayor < 300; mayor += 1) expect(await attempt()).toBe(422);
    const further = await Promise.all(Array.from({ length: 400 }, attempt));
    expect(further).toContain(429);
  });

  test('signing out revokes the session itself, not only the cookie', async () => {
    const email = await service.addPerson([{ role: 'coordinator', city: null }]);
    const cookie = await service.cookieOf(email);
    const visitor = new Visitor(service.url, cookie);
    expect((await visitor.get<SessionView>('/session')).person).not.toBeNull();
    const reply = await visitor.send('POST', '/sign-out');
    expect([reply.status, reply.headers.get('set-cookie')]).toEqual([
      204,
      expect.stringMatching(/__Host-gnlc_session=;/),
    ]);
    expect((await new Visitor(service.url, cookie).get<SessionView>('/session')).person).toBeNull();
  });
});

describe('an empty installation', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await ServiceUnderTest.start();
  });
  afterAll(() => service.stop());

  test('whoever has the key from the console becomes the first administrator, once', async () => {
    const { token } = service.app.get(FirstRunService);
    const visitor = service.visitor();
    expect(await visitor.get('/session')).toMatchObject({ person: null, empty: true });
    const begin = (key: string): Promise<unknown> =>
      visitor.refused('POST', '/first-run', { body: { email: 'first@gnlc.example', token: key } });
    for (const wrong of [`${token}x`, token.slice(1), token.toLowerCase() + token]) {
      expect(await begin(wrong)).toMatchObject({ status: 403, code: 'first-run-token-wrong' });
    }
    const reply = await visitor.send('POST', '/first-run', { body: { email: 'first@gnlc.example', token } });
    const cookie = (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const session = await new Visitor(service.url, cookie).get<SessionView>('/session');
    expect(session).toMatchObject({ empty: false, language: 'en' });
    expect(session.grants.map(({ role }) => role)).toEqual(['coordinator']);
    expect(session.secondFactor).toBe('to-set-up');
    expect(await begin(token)).toMatchObject({ status: 409, code: 'first-run-over' });
  });

  test('of two who come at the same instant one becomes administrator', async () => {
    const race = await ServiceUnderTest.start();
    try {
      const { token } = race.app.get(FirstRunService);
      const begin = async (name: string): Promise<number> => {
        const body = { email: `${name}@gnlc.example`, token };
        return (await race.visitor().send('POST', '/first-run', { body })).status;
      };
      const statuses = await Promise.all(['a', 'b', 'c', 'd'].map(begin));
      expect(statuses.toSorted()).toEqual([201, 409, 409, 409]);
      const people = await race.system.transaction((store) => store.people.all());
      expect(people.map(({ grants }) => grants.length)).toEqual([2]);
    } finally {
      await race.stop();
    }
  });
});
