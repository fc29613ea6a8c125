import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { letterLimits, letterPlaces, letterProblems } from '#survey';
import { directionOf } from '#members';
import { saveLetterText } from '../../api/letters.ts';
import type { LetterTextView } from '../../api/letters.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { selector } from './selector.ts';

/** The words of a letter in one language; a place that it does not have is said while one writes. */
export function LetterEditor({ round, text }: { round: string; text: LetterTextView }) {
  const { kind, language } = text;
  const { t } = useText();
  const id = useId();
  const queries = useQueryClient();
  const [subject, setSubject] = useState(text.subject);
  const [body, setBody] = useState(text.body);
  const save = useMutation({
    mutationFn: () => saveLetterText(round, { kind, language, subject, body }),
    onSuccess: async (saved) => {
      queries.setQueryData(['letters', round], saved);
      await queries.invalidateQueries({ queryKey: ['preview', round] });
    },
  });
  const problems = letterProblems(kind, { subject, body });
  const changed = subject !== text.subject || body !== text.body;
  const direction = directionOf(language);
  return (
    <form
      className="stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <h2>{t('rounds.words')}</h2>
      <div className="field">
        <label htmlFor={`${id}subject`}>{t('rounds.subject')}</label>
        <input
          id={`${id}subject`}
          className="input"
          required
          maxLength={letterLimits.subject}
          dir={direction}
          lang={language}
          value={subject}
          onChange={(event) => setSubject(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}body`}>{t('rounds.body')}</label>
        <span className="field-help" id={`${id}places`}>
          {t('rounds.placesHelp')} <bdi>{letterPlaces[kind].map((place) => `{${place}}`).join(' ')}</bdi>
        </span>
        <textarea
          id={`${id}body`}
          className="input"
          rows={16}
          required
          maxLength={letterLimits.body}
          dir={direction}
          lang={language}
          aria-describedby={`${id}places ${id}problems`}
          value={body}
          onChange={(event) => setBody(event.target.value)}
        />
      </div>
      <ul id={`${id}problems`} className="letter-problems" aria-live="polite">
        {problems.map(({ path, code, params }) => (
          <li key={`${path} ${code} ${params?.['place'] ?? ''}`} className="wanting">
            {t('rounds.problem', {
              code: selector(code),
              place: params?.['place'] ?? '',
              limit: params?.['limit'] ?? 0,
            })}
          </li>
        ))}
      </ul>
      {save.error !== null && <Refusal problem={save.error} />}
      <div className="page-actions">
        <button
          type="submit"
          className="button button-outline"
          disabled={save.isPending || problems.length > 0 || !changed}
        >
          {t('rounds.saveWords')}
        </button>
        <span className="quiet" role="status">
          {save.isSuccess && !changed ? t('rounds.wordsSaved') : ''}
        </span>
      </div>
    </form>
  );
}
