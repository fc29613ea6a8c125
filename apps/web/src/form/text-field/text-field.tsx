import { useId } from 'react';
import type { TextQuestion } from '#survey';
import type { FieldProps } from '../field-props.ts';
import { typedText } from '../typed-text.ts';
import { WordCountLine } from './word-count-line.tsx';

/** Free text; the words are counted while it is written. */
export function TextField(props: FieldProps<TextQuestion, string>) {
  const { question, answer = '', change, id, labelledBy, describedBy, invalid } = props;
  const count = useId();
  return (
    <div className="text-field">
      <textarea
        id={id}
        className="input"
        dir="auto"
        rows={8}
        value={answer}
        aria-labelledby={labelledBy}
        aria-describedby={`${describedBy} ${count}`}
        aria-invalid={invalid}
        onInput={(event) => change(typedText(event.currentTarget.value))}
      />
      <WordCountLine id={count} text={answer} most={question.maxWords} />
    </div>
  );
}
