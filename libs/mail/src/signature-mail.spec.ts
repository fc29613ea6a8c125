import { languages } from '#members';
import { signatureMail } from './signature-mail.ts';

const asked = {
  to: 'reviewer@network.example',
  who: 'Coordination team',
  round: 'Needs 2027',
  reason: 'The plan has five places.',
  address: 'https://priorities.example/ranking/needs/decision',
};

describe.each(languages)('in %s', (language) => {
  test.each(['decision', 'settings', 'superseded'] as const)(
    '%s says who put it forward, for which round, and where it is read',
    (about) => {
      const { to, subject, text } = signatureMail({ ...asked, about }, language);
      expect(to).toBe(asked.to);
      expect(subject).toContain('Needs 2027');
      for (const said of [asked.who, asked.round]) expect(text).toContain(said);
      expect(text).toMatch(/^https:\/\/priorities\.example\/ranking\/needs\/decision$/m);
      expect(`${subject} ${text}`).not.toMatch(/[{}]/);
    },
  );

  test('a change of settings comes with its reason; whoever has no name is somebody of the team', () => {
    const { text } = signatureMail({ ...asked, about: 'settings', who: null }, language);
    expect(text).toContain(asked.reason);
    expect(text).not.toContain(asked.who);
    expect(text).not.toMatch(/[{}]/);
  });
});
