import type { ChoiceAnswer, ChoiceQuestion } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import type { FieldProps } from '../field-props.ts';
import { chosen } from './chosen.ts';

/** One of several options, or as many as apply. */
export function ChoiceField(props: FieldProps<ChoiceQuestion, ChoiceAnswer>) {
  const { question, answer = [], change, id, describedBy, invalid } = props;
  const { t, local } = useText();
  const { multiple, options } = question;
  return (
    <div
      id={id}
      tabIndex={-1}
      role={multiple ? 'group' : 'radiogroup'}
      className="choice"
      aria-labelledby="question"
      aria-describedby={describedBy}
      {...(!multiple && { 'aria-invalid': invalid })}
    >
      {options.map((option) => (
        <label key={option.id} className="tick">
          <input
            type={multiple ? 'checkbox' : 'radio'}
            name={question.id}
            checked={answer.includes(option.id)}
            onChange={() => change(chosen(question, answer, option.id))}
          />
          <span>{local(option.label)}</span>
        </label>
      ))}
      {!multiple && answer.length > 0 && (
        <button type="button" className="button button-link" onClick={() => change(null)}>
          {t('form.clearChoice')}
        </button>
      )}
    </div>
  );
}
