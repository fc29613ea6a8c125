import { useId, useState } from 'react';
import { isCalendarDay } from '#survey';
import type { DateQuestion } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import type { FieldProps, SummaryProps } from '../field-props.ts';
import { SpokenLine } from '../spoken-line.tsx';
import { partsOfDay, typedDay } from './typed-day.ts';
import type { TypedDay } from './typed-day.ts';
import './date-field.css';

/** A day in three small fields: nobody has to page through a calendar to a day that they know. */
export function DateField(props: FieldProps<DateQuestion, string>) {
  const { question, answer, change, id, labelledBy, describedBy, invalid } = props;
  const { t, date } = useText();
  const [typed, type] = useState(() => partsOfDay(answer));
  const range = useId();
  const whole = typedDay(typed);
  const understood = whole !== null && isCalendarDay(whole);
  const ends = useRange(question);
  const part = (name: keyof TypedDay, digits: number) => (
    <label className="day-part">
      <span>{t(`form.dayPart.${name}`)}</span>
      <input
        className="input"
        data-digits={digits}
        dir="ltr"
        inputMode="numeric"
        autoComplete="off"
        maxLength={digits}
        value={typed[name]}
        aria-invalid={invalid}
        onInput={(event) => {
          const next = { ...typed, [name]: event.currentTarget.value };
          const day = typedDay(next);
          type(next);
          if (day === null || isCalendarDay(day)) change(day);
        }}
      />
    </label>
  );
  return (
    <div
      id={id}
      tabIndex={-1}
      role="group"
      className="date-field"
      aria-labelledby={labelledBy}
      aria-describedby={`${describedBy} ${range}`}
      // Half a day is no mistake while the others are still to be typed; left behind it is kept, and refused by name.
      onBlur={(event) => {
        const stays = event.currentTarget.contains(event.relatedTarget);
        if (!stays && whole !== null && !understood) change(whole);
      }}
    >
      <span className="day-parts">
        {part('day', 2)}
        {part('month', 2)}
        {part('year', 4)}
      </span>
      <SpokenLine
        id={range}
        wrong={false}
        silent={!understood}
        text={[ends, understood && t('form.readAs', { value: date(whole) })].filter(Boolean).join(' · ')}
      />
    </div>
  );
}

/** From when to when a day can be, in words; empty without bounds. */
function useRange({ earliest, latest }: DateQuestion): string {
  const { t, date } = useText();
  if (earliest !== null && latest !== null) {
    return t('form.dayRange', { earliest: date(earliest), latest: date(latest) });
  }
  if (earliest !== null) return t('form.dayFrom', { earliest: date(earliest) });
  return latest === null ? '' : t('form.dayUntil', { latest: date(latest) });
}

/** The day in words. */
export function DateSummary({ answer }: SummaryProps<DateQuestion, string>) {
  const { date } = useText();
  return <p>{isCalendarDay(answer) ? date(answer) : <bdi>{answer}</bdi>}</p>;
}
