import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { defaultRules } from '#assembly';
import { languages } from '#members';
import type { Language } from '#members';
import { callAssembly } from '../../api/chair.ts';
import { readFrozenRoll, readFrozenRolls } from '../../api/rolls.ts';
import { EmptyNote } from '../../desk/empty-note.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { Refusal } from '../../desk/refusal.tsx';
import { languageName } from '../../i18n/language-name.ts';
import { useText } from '../../i18n/text-context.tsx';
import { TextField } from '../../members/fields.tsx';
import { RulesFields } from './rules-fields.tsx';
import './set-up.css';

/** What a session is held on: a published roll, who sees it, in which language, in whose chair, by which rules. */
export function SetUpPage() {
  const { plan = '' } = useParams();
  const { t } = useText();
  const rolls = useQuery({ queryKey: ['rolls'], queryFn: readFrozenRolls });
  return (
    <div className="page page-of-one-thing">
      <PageTitle>{t('set-up.title')}</PageTitle>
      <Loaded query={rolls}>
        {(all) => {
          const usable = all.filter(
            ({ publication, replacedBy }) => publication !== null && replacedBy === null,
          );
          return usable.length === 0 ? (
            <EmptyNote title={t('set-up.noRoll')}>
              <p>{t('set-up.noRollHelp')}</p>
              <Link className="button" to="/members/rolls">
                {t('set-up.toRolls')}
              </Link>
            </EmptyNote>
          ) : (
            <SetUp plan={plan} rolls={usable} />
          );
        }}
      </Loaded>
    </div>
  );
}

function SetUp({ plan, rolls }: { plan: string; rolls: Awaited<ReturnType<typeof readFrozenRolls>> }) {
  const { t, date, language, compare } = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [title, setTitle] = useState('');
  const [roll, setRoll] = useState(rolls[0]?.id ?? '');
  const [access, setAccess] = useState<'open' | 'closed'>('open');
  const [governing, setGoverning] = useState<Language>('en');
  const [chair, setChair] = useState('');
  const [practice, setPractice] = useState(false);
  const [rules, setRules] = useState(defaultRules);
  const chosen = rolls.find((each) => each.id === roll);
  const members = useQuery({
    queryKey: ['roll', roll],
    queryFn: () => readFrozenRoll(roll),
    enabled: roll !== '',
  });
  const cities = (members.data?.members ?? []).toSorted((a, b) => compare(a.name, b.name));
  const call = useMutation({
    mutationFn: () =>
      callAssembly(plan, { title, roll, access, governing, practice, rules, ...(chair !== '' && { chair }) }),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: ['assemblies'] });
      await navigate(`/assembly/${made.id}`);
    },
  });
  return (
    <>
      <h1>{t('set-up.title')}</h1>
      <p className="lead">{t('set-up.lead')}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          call.mutate();
        }}
      >
        <TextField
          label={t('plan.sessionTitle')}
          help={t('plan.sessionHelp')}
          value={title}
          change={setTitle}
          required
          minLength={3}
          maxLength={160}
        />
        <label className="field">
          <span className="field-label">{t('set-up.roll')}</span>
          <span className="field-help">{t('set-up.rollHelp')}</span>
          <select className="input" value={roll} onChange={(event) => setRoll(event.target.value)}>
            {rolls.map((each) => (
              <option key={each.id} value={each.id}>
                {t('set-up.rollOf', { date: date(each.on), members: each.members })}
                {each.title === null ? '' : ` – ${each.title}`}
              </option>
            ))}
          </select>
        </label>
        {chosen?.publication?.objectionsOpen === true && (
          <p className="set-up-warning">
            {t('set-up.objectionsOpen', { date: date(chosen.publication.objectionsUntil) })}
          </p>
        )}
        <fieldset className="set-up-group">
          <legend>{t('set-up.access')}</legend>
          {(['open', 'closed'] as const).map((each) => (
            <label key={each} className="set-up-choice">
              <input type="radio" name="access" checked={access === each} onChange={() => setAccess(each)} />
              <span>
                <b>{t(`set-up.access.${each}`)}</b>
                <span className="field-help">{t(`set-up.accessHelp.${each}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <label className="field">
          <span className="field-label">{t('set-up.governing')}</span>
          <span className="field-help">{t('set-up.governingHelp')}</span>
          <select
            className="input"
            value={governing}
            onChange={(event) => setGoverning(event.target.value as Language)}
          >
            {languages.map((each) => (
              <option key={each} value={each}>
                {languageName(each, language)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span className="field-label">{t('set-up.chair')}</span>
          <span className="field-help">{t('set-up.chairHelp')}</span>
          <select className="input" value={chair} onChange={(event) => setChair(event.target.value)}>
            <option value="">{t('set-up.chairLater')}</option>
            {cities.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <RulesFields rules={rules} change={setRules} />
        <label className="set-up-choice">
          <input type="checkbox" checked={practice} onChange={(event) => setPractice(event.target.checked)} />
          <span>
            <b>{t('set-up.practice')}</b>
            <span className="field-help">{t('set-up.practiceHelp')}</span>
          </span>
        </label>
        {call.error !== null && <Refusal problem={call.error} />}
        <button type="submit" className="button" disabled={call.isPending}>
          {t('plan.callSession')}
        </button>
      </form>
    </>
  );
}
