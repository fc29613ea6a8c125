import { languages } from '#members';
import { writtenPollMail } from './written-poll-mail.ts';

const poll = {
  to: 'mayor@cork.example',
  city: 'Cork',
  session: 'Mayors’ session',
  item: 'Health',
  question: 'Adopt {team}?',
  closesAt: '2019-10-09T16:00:00Z',
  address: 'https://example/hall/a1?city=cork-irl&poll=p1',
  team: null,
};

test.each(languages)('says what is asked, until when and where to vote, in %s', (language) => {
  const { to, subject, text } = writtenPollMail(poll, language);
  expect(to).toBe(poll.to);
  for (const part of ['Cork', 'Health']) expect(subject).toContain(part);
  // Words of others that look like places are left as they are.
  for (const part of ['2019', 'UTC', poll.address, poll.question, poll.session]) expect(text).toContain(part);
  expect(text.replace(poll.question, '')).not.toMatch(/\{\w+\}/);
});
