import { useEffect, useId, useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import { nameGuest } from '../../api/city-desk.ts';
import { readSession } from '../../api/session.ts';
import type { ResponseAddress } from '../../api/survey.ts';
import { useText } from '../../i18n/text-context.tsx';

/** By what name the others of the city see a guest; given freely, and taken back by emptying the field. */
export function GuestName({ address, named = '' }: { address: ResponseAddress; named?: string }) {
  const { t } = useText();
  const id = useId();
  const [name, setName] = useState(named);
  const [kept, setKept] = useState(named);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    // It may have been given on another page of the form.
    readSession().then(
      ({ guest }) => {
        // What is being typed meanwhile stays.
        setName((typed) => (typed === named ? (guest?.name ?? '') : typed));
        setKept(guest?.name ?? '');
      },
      () => undefined,
    );
  }, [named]);
  const wanted = name.trim();
  const keep = async () => {
    setProblem(null);
    try {
      await nameGuest(address, wanted === '' ? null : wanted);
      setKept(wanted);
    } catch (cause) {
      const refusal = cause instanceof ApiProblem ? cause : null;
      setProblem((refusal?.errors[0]?.detail ?? refusal?.detail) || t('answer-desk.offline'));
    }
  };
  return (
    <form
      className="field guest-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== kept) void keep();
      }}
    >
      <label htmlFor={id}>{t('answer-desk.guest.name')}</label>
      <p className="field-help" id={`${id}help`}>
        {t('answer-desk.guest.nameHelp')}
      </p>
      {problem !== null && (
        <p className="field-error" role="alert" id={`${id}problem`}>
          {problem}
        </p>
      )}
      <span className="guest-name-row">
        <input
          id={id}
          className="input"
          dir="auto"
          autoComplete="name"
          maxLength={120}
          aria-invalid={problem !== null}
          aria-describedby={`${id}help${problem === null ? '' : ` ${id}problem`}`}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" className="button button-outline" aria-disabled={wanted === kept}>
          {t('answer-desk.guest.keepName')}
        </button>
      </span>
      <p className="field-help" role="status">
        {kept === '' ? '' : t('answer-desk.guest.named', { name: kept })}
      </p>
    </form>
  );
}
