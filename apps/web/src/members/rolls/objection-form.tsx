import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { objectionKinds } from '#members';
import type { ObjectionKind } from '#members';
import { objectToRoll } from '../../api/rolls.ts';
import type { FrozenRollDetail } from '../../api/rolls.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** Objects to the roll for a city; opens on a press, because most people come to read. */
export function ObjectionForm({ detail }: { detail: FrozenRollDetail }) {
  const { roll, members, mayObjectFor } = detail;
  const { t, compare } = useText();
  const id = useId();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [city, setCity] = useState(mayObjectFor[0]?.id ?? '');
  const [kind, setKind] = useState<ObjectionKind>('detail');
  const [about, setAbout] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const arrived = useRef<HTMLParagraphElement>(null);
  const cityName = mayObjectFor.find((each) => each.id === city)?.name ?? city;
  const listed = members.toSorted((a, b) => compare(a.name, b.name));
  // Most cities object for themselves.
  const subject = about ?? (members.some((each) => each.id === city) ? city : '');
  const send = useMutation({
    mutationFn: () =>
      objectToRoll(roll.id, {
        kind,
        city,
        ...(kind === 'missing' ? { about: null, name: name.trim() } : { about: subject }),
        text: text.trim(),
      }),
    onSuccess: async () => {
      setOpen(false);
      setText('');
      setName('');
      await queries.invalidateQueries({ queryKey: ['roll'] });
    },
  });
  // The form has gone from under the reader's eyes: what became of it is shown and read out instead.
  useEffect(() => {
    if (send.data !== undefined) arrived.current?.focus();
  }, [send.data]);
  return (
    <>
      <p ref={arrived} role="status" tabIndex={-1}>
        {send.data !== undefined && t('rolls.sent', { city: send.data.cityName })}
      </p>
      {open ? (
        <form
          className="stack objection-form no-print"
          onSubmit={(event) => {
            event.preventDefault();
            send.mutate();
          }}
        >
          {mayObjectFor.length > 1 && (
            <div className="field">
              <label htmlFor={`${id}city`}>{t('rolls.speakFor')}</label>
              <select
                id={`${id}city`}
                className="input"
                value={city}
                onChange={(event) => setCity(event.target.value)}
              >
                {mayObjectFor.map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.name}
                  </option>
                ))}
              </select>
            </div>
          )}
          <fieldset className="objection-kinds">
            <legend className="field-label">{t('rolls.whatIsWrong')}</legend>
            {objectionKinds.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name={`${id}kind`}
                  checked={kind === each}
                  onChange={() => setKind(each)}
                />
                <span>{t(`rolls.objectionKind.${each}`)}</span>
              </label>
            ))}
          </fieldset>
          {kind === 'missing' ? (
            <div className="field">
              <label htmlFor={`${id}name`}>{t('rolls.missingName')}</label>
              <input
                id={`${id}name`}
                className="input"
                required
                minLength={2}
                maxLength={120}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            </div>
          ) : (
            <div className="field">
              <label htmlFor={`${id}about`}>{t('rolls.aboutCity')}</label>
              <select
                id={`${id}about`}
                className="input"
                required
                value={subject}
                onChange={(event) => setAbout(event.target.value)}
              >
                <option value="">{t('members.chooseCity')}</option>
                {listed.map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.name}
                  </option>
                ))}
              </select>
            </div>
          )}
          <div className="field">
            <label htmlFor={`${id}text`}>{t('rolls.objectionText')}</label>
            <span className="field-help" id={`${id}help`}>
              {t('rolls.objectionHelp')}
            </span>
            <textarea
              id={`${id}text`}
              className="input"
              aria-describedby={`${id}help`}
              required
              minLength={5}
              maxLength={2000}
              rows={4}
              dir="auto"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </div>
          {send.error !== null && <Refusal problem={send.error} />}
          <button type="submit" className="button" disabled={send.isPending}>
            {t('rolls.send', { city: cityName })}
          </button>
        </form>
      ) : (
        <button type="button" className="button button-outline no-print" onClick={() => setOpen(true)}>
          {mayObjectFor.length === 1 ? t('rolls.objectFor', { city: cityName }) : t('rolls.object')}
        </button>
      )}
    </>
  );
}
