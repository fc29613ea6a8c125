import { languages } from '#members';
import { commentsAnsweredMail, consultationMail } from './consultation-mail.ts';

const city = {
  to: 'a@cork.example',
  city: 'Cork',
  address: 'https://example/city/cork-irl/consultation',
  team: null,
};

test.each(languages)('asks until when and where to comment, in %s', (language) => {
  const { subject, text } = consultationMail({ ...city, closesAt: '2019-09-20T16:00:00Z' }, language);
  expect(subject).toContain('Cork');
  for (const part of ['2019', 'UTC', city.address]) expect(text).toContain(part);
  expect(`${subject} ${text}`).not.toMatch(/\{\w+\}/);
});

test.each(languages)('tells what became of every comment, in %s', (language) => {
  const comments = [
    { about: 'Hold a webinar', outcome: 'in-part', reason: 'Two of\nthree.' },
    { about: 'The objective', outcome: 'not-taken-up', reason: 'Out of scope.' },
  ] as const;
  const { text } = commentsAnsweredMail({ ...city, comments }, language);
  for (const part of ['Hold a webinar', 'Two of three.', 'The objective', 'Out of scope.', city.address])
    expect(text).toContain(part);
  expect(text).not.toMatch(/\{\w+\}/);
});

test('words of the team that look like places are left as they are', () => {
  const comments = [{ about: '{team}', outcome: 'taken-up', reason: 'See {address}.' }] as const;
  expect(commentsAnsweredMail({ ...city, comments }, 'en').text).toContain('See {address}.');
});
