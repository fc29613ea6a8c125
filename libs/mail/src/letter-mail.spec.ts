import { languages } from '#members';
import { letterMail, usualLetter } from './letter-mail.ts';

const values = {
  city: 'Cork',
  round: 'April 2019',
  deadline: '30 April',
  team: 'team@network.example',
  link: 'https://priorities.example/invitation#token=abc',
  days: 3,
  country: 'Ireland',
  missing: '- Cork\n- Dublin',
  answered: 1,
  asked: 3,
};

describe.each(languages)('in %s', (language) => {
  test.each(['invitation', 'reminder', 'more-time', 'thanks', 'national'] as const)(
    '%s: no place stays open',
    (kind) => {
      const { to, subject, text } = letterMail('a@b.example', usualLetter(kind, language), values, language);
      expect(to).toBe('a@b.example');
      expect(`${subject}${text}`).not.toMatch(/[{}]/);
      expect(text).toContain('team@network.example');
      expect(text.includes(values.link)).toBe(kind !== 'thanks' && kind !== 'national');
    },
  );
});

test('in an added language it has its texts, and English where one is missing', () => {
  const ko = { 'letter.thanks.subject': '{city}: 감사합니다' };
  const { subject, text } = letterMail('a@b.example', usualLetter('thanks', 'ko', ko), values, 'ko');
  expect(subject).toBe('Cork: 감사합니다');
  expect(text).toContain('has arrived and counts');
});

test('a value is put in as it is, also where it looks like a place, and begins no line of the head', () => {
  const text = { subject: 'For {city}', body: '{city}' };
  const sly = { ...values, city: 'C{link}\r\nBcc: x@y.example' };
  const mail = letterMail('a@b.example', text, sly, 'en');
  expect(mail.subject).toBe('For C{link} Bcc: x@y.example');
  expect(mail.text).not.toContain('https');
});
