import { useId, useState } from 'react';
import type { NumberQuestion } from '#survey';
import { intlTag } from '#texts';
import { useText } from '../../i18n/text-context.tsx';
import type { TextChoice } from '../../i18n/text-context.tsx';
import type { FieldProps, SummaryProps } from '../field-props.ts';
import { SpokenLine } from '../spoken-line.tsx';
import { typedNumber } from './typed-number.ts';
import './number-field.css';

/** A number as people of the language write it; what was understood stands below. */
export function NumberField(props: FieldProps<NumberQuestion, number | string>) {
  const { question, answer, change, id, labelledBy, describedBy, invalid } = props;
  const text = useText();
  const { t, number, local, language } = text;
  const [typed, type] = useState(() =>
    typeof answer === 'number'
      ? number(answer, { useGrouping: false, maximumFractionDigits: question.decimals })
      : (answer ?? ''),
  );
  const unit = useId();
  const range = useId();
  const read = typedNumber(typed, intlTag(language));
  const { min, max } = question;
  const ends = t('form.numberRange', { min: number(min), max: number(max) });
  return (
    <div className="number-field">
      <span className="number-input">
        <input
          id={id}
          className="input"
          dir="ltr"
          inputMode={question.decimals === 0 && min >= 0 ? 'numeric' : 'text'}
          autoComplete="off"
          value={typed}
          aria-labelledby={labelledBy}
          aria-describedby={`${describedBy} ${unit} ${range}`}
          aria-invalid={invalid}
          onInput={(event) => {
            const { value } = event.currentTarget;
            const understood = typedNumber(value, intlTag(language));
            type(value);
            if (value.trim() === '') change(null);
            else if (understood !== null) change(understood);
          }}
          // In the middle of typing “-” is no mistake; left behind it is kept as it stands, and refused by name.
          onBlur={() => read === null && typed.trim() !== '' && change(typed)}
        />
        <span id={unit}>{question.unit !== null && local(question.unit)}</span>
      </span>
      <SpokenLine
        id={range}
        wrong={false}
        silent={read === null}
        text={
          read === null ? ends : `${ends} · ${t('form.readAs', { value: written(question, read, text) })}`
        }
      />
    </div>
  );
}

/** The number with its unit. */
export function NumberSummary({ question, answer }: SummaryProps<NumberQuestion, number | string>) {
  const text = useText();
  return <p>{typeof answer === 'number' ? written(question, answer, text) : <bdi>{answer}</bdi>}</p>;
}

function written({ unit }: NumberQuestion, value: number, { number, local }: TextChoice): string {
  const digits = number(value, { maximumFractionDigits: 6 });
  return unit === null ? digits : `${digits} ${local(unit)}`;
}
