import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { cityRoles, networkRoles } from '#members';
import type { InterfaceLanguage, Role } from '#members';
import type { RollMember } from '../api/members.ts';
import { addPerson } from '../api/people.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';

const isCityRole = (role: Role): boolean => cityRoles.some((each) => each === role);

/** Adds a person with a role; the function is what other people read, so it is proposed and can be changed. */
export function AddPersonForm({ cities }: { cities: readonly RollMember[] }) {
  const { t, offered } = useText();
  const id = useId();
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('focal-point');
  const [city, setCity] = useState('');
  const [label, setLabel] = useState<string | null>(null);
  const [language, setLanguage] = useState<InterfaceLanguage>('en');
  const cityName = cities.find((each) => each.id === city)?.name ?? '';
  const proposed =
    isCityRole(role) && cityName !== ''
      ? t('members.roleForCity', { role: t(`shell.role.${role}`), city: cityName })
      : t(`shell.role.${role}`);
  const add = useMutation({
    mutationFn: () =>
      addPerson({ email, role, city: isCityRole(role) ? city : null, label: label ?? proposed, language }),
    onSuccess: async () => {
      setEmail('');
      setLabel(null);
      await queries.invalidateQueries({ queryKey: ['people'] });
    },
  });
  return (
    <form
      className="stack add-person no-print"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <h2>{t('members.addPerson')}</h2>
      <div className="filters">
        <Choice
          label={t('members.role')}
          value={role}
          choose={(value) => setRole(value as Role)}
          options={[...cityRoles, ...networkRoles].map((each) => [each, t(`shell.role.${each}`)])}
        />
        {isCityRole(role) && (
          <Choice
            label={t('members.city')}
            value={city}
            choose={setCity}
            options={[['', t('members.chooseCity')], ...cities.map((each) => [each.id, each.name] as const)]}
          />
        )}
        <Choice
          label={t('members.mailLanguage')}
          value={language}
          choose={setLanguage}
          options={offered.map(({ tag, name }) => [tag, name])}
        />
      </div>
      <div className="filters">
        <div className="field">
          <label htmlFor={`${id}email`}>{t('members.email')}</label>
          <input
            id={`${id}email`}
            className="input"
            type="email"
            required
            maxLength={254}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}label`}>{t('members.shownAs')}</label>
          <input
            id={`${id}label`}
            className="input"
            required
            minLength={2}
            maxLength={120}
            value={label ?? proposed}
            onChange={(event) => setLabel(event.target.value)}
          />
        </div>
      </div>
      {add.error !== null && <Refusal problem={add.error} />}
      <p role="status">{add.data !== undefined && t('members.personAdded', { label: add.data.label })}</p>
      <button type="submit" className="button" disabled={add.isPending}>
        {t('members.addPerson')}
      </button>
    </form>
  );
}

function Choice(props: {
  label: string;
  value: string;
  choose: (value: string) => void;
  options: readonly (readonly [string, string])[];
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        className="input"
        required
        value={props.value}
        onChange={(event) => props.choose(event.target.value)}
      >
        {props.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
