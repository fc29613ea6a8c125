import { languages } from '#members';
import { stepMail } from './step-mail.ts';

const told = {
  to: 'mayor@cork.example',
  who: 'Focal point of Cork',
  city: 'Cork',
  round: 'Needs 2027',
  note: 'Add the strategy.',
  address: 'https://priorities.example/form/needs/cork-irl',
  team: 'team@network.example',
};

describe.each(languages)('in %s', (language) => {
  test.each(['ask-review', 'send-back', 'reopen'] as const)(
    '%s says on which answer, and where to go on',
    (step) => {
      const { to, subject, text } = stepMail({ ...told, step }, language);
      expect(to).toBe(told.to);
      expect(subject).toContain('Cork');
      for (const said of ['Cork', 'Needs 2027']) expect(text).toContain(said);
      expect(text).toMatch(/^https:\/\/priorities\.example\/form\/needs\/cork-irl$/m);
      expect(`${subject} ${text}`).not.toMatch(/[{}]/);
    },
  );

  test('a note and who took the step are said; whoever has no name is someone of the city', () => {
    const { text } = stepMail({ ...told, step: 'send-back' }, language);
    for (const said of [told.who, told.note]) expect(text).toContain(said);
    const nameless = stepMail({ ...told, step: 'ask-review', who: null }, language).text;
    expect(nameless).not.toContain(told.who);
    expect(nameless).not.toMatch(/[{}]/);
  });
});
