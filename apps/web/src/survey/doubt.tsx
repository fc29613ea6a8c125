import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Questionnaire } from '#survey';
import { resolveFlag } from '../api/monitor.ts';
import type { Flag } from '../api/monitor.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { useCountryName } from '../i18n/use-country-name.ts';
import { RegionMark } from '../marks/region-mark.tsx';
import { AnswerLink } from './answer-link.tsx';
import { doubtInWords } from './doubt-in-words.ts';

/** One doubt: whose answer, what it says and why it is asked about, and what was found out. */
export function Doubt(props: {
  round: string;
  flag: Flag;
  /** Names of cities by id, as far as they are known here. */
  names: ReadonlyMap<string, string>;
  /** Undefined while it is on its way. */
  questionnaire: Questionnaire | undefined;
}) {
  const { round, flag, names, questionnaire } = props;
  const text = useText();
  const { t, date, local } = text;
  const countryName = useCountryName();
  const mayResolve = useSession().actions.includes('round.resolve-flag');
  const question = questionnaire?.sections
    .flatMap((section) => section.questions)
    .find(({ id }) => id === flag.question);
  return (
    <li>
      <h3 className="city-name">
        <RegionMark region={flag.region} />
        <AnswerLink round={round} city={flag.city} name={flag.cityName} />{' '}
        <span className="quiet">{countryName(flag)}</span>
      </h3>
      <p>{doubtInWords(flag, { names, questionnaire }, text)}</p>
      <p className="quiet">{question === undefined ? flag.question : local(question.title)}</p>
      {flag.resolution !== null && (
        <div className="doubt-note">
          <p>
            <bdi>{flag.resolution.note}</bdi>
          </p>
          <p className="quiet">
            {t('monitor.notedBy', {
              by: flag.resolution.by ?? t('monitor.somebody'),
              date: date(flag.resolution.at),
            })}{' '}
            {!flag.stands && t('monitor.noLongerStands')}
          </p>
        </div>
      )}
      {flag.resolution === null && mayResolve && <Resolve round={round} flag={flag} />}
    </li>
  );
}

function Resolve({ round, flag }: { round: string; flag: Flag }) {
  const { t } = useText();
  const id = useId();
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const resolve = useMutation({
    mutationFn: () => resolveFlag(round, flag.id, note.trim()),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['flags', round] }),
  });
  return (
    <details className="no-print">
      <summary>
        {t('monitor.resolve')}
        <span className="unseen"> {flag.cityName}</span>
      </summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          resolve.mutate();
        }}
      >
        <div className="field">
          <label htmlFor={id}>{t('monitor.note')}</label>
          <span className="field-help" id={`${id}help`}>
            {t('monitor.noteHelp')}
          </span>
          <textarea
            id={id}
            className="input"
            rows={2}
            required
            minLength={3}
            maxLength={1000}
            aria-describedby={`${id}help`}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </div>
        {resolve.error !== null && <Refusal problem={resolve.error} />}
        <button type="submit" className="button button-outline" disabled={resolve.isPending}>
          {t('monitor.keepNote')}
        </button>
      </form>
    </details>
  );
}
