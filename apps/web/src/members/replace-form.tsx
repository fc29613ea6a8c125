import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { InterfaceLanguage } from '#members';
import { replaceFocalPoint } from '../api/people.ts';
import type { Colleagues } from '../api/people.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { Choice, LongField, TextField } from './fields.tsx';
import { useRoleText } from './use-role-text.ts';

/** The team or the national contact names a focal point in the place of one who no longer answers. */
export function ReplaceForm({ city, changed }: { city: Colleagues; changed: (city: Colleagues) => void }) {
  const { t, offered } = useText();
  const roleText = useRoleText();
  const leads = city.people.flatMap(({ label, roles }) =>
    roles.filter(({ role }) => role === 'focal-point').map(({ id }) => [id, label] as const),
  );
  const [chosen, setReplaces] = useState('');
  const replaces = leads.some(([id]) => id === chosen) ? chosen : (leads[0]?.[0] ?? '');
  const [email, setEmail] = useState('');
  const [label, setLabel] = useState(roleText('focal-point', city.cityName));
  const [language, setLanguage] = useState<InterfaceLanguage>('en');
  const [note, setNote] = useState('');
  const replace = useMutation({
    mutationFn: () =>
      replaceFocalPoint(city.city, {
        replaces: replaces === '' ? null : replaces,
        email,
        label,
        language,
        note: note.trim(),
      }),
    onSuccess: (next) => {
      setEmail('');
      setNote('');
      changed(next);
    },
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        replace.mutate();
      }}
    >
      <p>{t('people.replaceHelp', { replaces: leads.length === 0 ? 'no' : 'yes' })}</p>
      <div className="filters">
        {leads.length > 0 && (
          <Choice label={t('people.replaces')} value={replaces} choose={setReplaces} options={leads} />
        )}
        <TextField
          label={t('people.newEmail')}
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
      </div>
      <LongField
        label={t('people.replaceWhy')}
        help={t('people.replaceWhyHelp')}
        required
        maxLength={500}
        value={note}
        change={setNote}
      />
      {replace.error !== null && <Refusal problem={replace.error} />}
      <p role="status">{replace.isSuccess && t('people.replaced')}</p>
      <button type="submit" className="button" disabled={replace.isPending}>
        {t('people.replace', { replaces: leads.length === 0 ? 'no' : 'yes' })}
      </button>
    </form>
  );
}
