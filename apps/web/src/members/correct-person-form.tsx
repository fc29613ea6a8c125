import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { InterfaceLanguage } from '#members';
import { correctPerson } from '../api/people.ts';
import type { PersonDetail } from '../api/people.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { Choice, TextField } from './fields.tsx';

/** Corrects what a person is reached and named by. */
export function CorrectPersonForm(props: {
  person: PersonDetail;
  changed: (person: PersonDetail) => Promise<unknown>;
}) {
  const { person, changed } = props;
  const { t, offered } = useText();
  const [email, setEmail] = useState(person.email);
  const [label, setLabel] = useState(person.label);
  const [language, setLanguage] = useState<InterfaceLanguage>(person.language);
  const [note, setNote] = useState('');
  const correct = useMutation({
    mutationFn: () =>
      correctPerson(person.id, {
        email,
        label,
        language,
        ...(note.trim() !== '' && { note: note.trim() }),
      }).then(changed),
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        correct.mutate();
      }}
    >
      <div className="filters">
        <TextField
          label={t('members.email')}
          type="email"
          required
          maxLength={254}
          value={email}
          change={setEmail}
        />
        <TextField
          label={t('members.shownAs')}
          required
          minLength={2}
          maxLength={120}
          value={label}
          change={setLabel}
        />
        <Choice
          label={t('members.mailLanguage')}
          value={language}
          choose={(value) => setLanguage(value)}
          options={offered.map(({ tag, name }) => [tag, name])}
        />
        <TextField label={t('people.why')} value={note} change={setNote} maxLength={500} />
      </div>
      {correct.error !== null && <Refusal problem={correct.error} />}
      <button type="submit" className="button button-outline" disabled={correct.isPending}>
        {t('people.correct')}
      </button>
    </form>
  );
}
