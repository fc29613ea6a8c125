import { useId } from 'react';
import type { LineQuestion } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import type { FieldProps, SummaryProps } from '../field-props.ts';
import { SpokenLine } from '../spoken-line.tsx';
import { typedText } from '../typed-text.ts';

/** One line of text; its characters are counted while it is written. */
export function LineField(props: FieldProps<LineQuestion, string>) {
  const { question, answer = '', change, id, labelledBy, describedBy, invalid } = props;
  const { t } = useText();
  const count = useId();
  const most = question.maxCharacters;
  const over = [...answer].length - most;
  return (
    <div className="text-field">
      <input
        id={id}
        className="input"
        dir="auto"
        value={answer}
        aria-labelledby={labelledBy}
        aria-describedby={`${describedBy} ${count}`}
        aria-invalid={invalid}
        onInput={(event) => change(typedText(event.currentTarget.value))}
      />
      <SpokenLine
        id={count}
        wrong={over > 0}
        silent={answer === ''}
        text={
          over > 0
            ? t('form.charactersTooMany', { over, most })
            : t('form.characters', { count: over + most, most })
        }
      />
    </div>
  );
}

/** The line as it was written. */
export function LineSummary({ answer }: SummaryProps<LineQuestion, string>) {
  return <p dir="auto">{answer}</p>;
}
