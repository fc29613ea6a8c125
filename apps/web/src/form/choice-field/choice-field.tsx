import { useId } from 'react';
import type { ChoiceAnswer, ChoiceQuestion } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import type { FieldProps } from '../field-props.ts';
import { WordCountLine } from '../text-field/word-count-line.tsx';
import { chosen, ownChoice, withOwnChoice } from './chosen.ts';

/** One of several options, or as many as apply; where the question allows it, one in the city's own words. */
export function ChoiceField(props: FieldProps<ChoiceQuestion, ChoiceAnswer>) {
  const { question, answer = [], change, id, labelledBy, describedBy, invalid } = props;
  const { t, local } = useText();
  const ids = { name: useId(), words: useId(), count: useId() };
  const { multiple, options, other } = question;
  const own = ownChoice(answer);
  const tick = (key: string, label: string, checked: boolean, press: () => void) => (
    <label key={key} className="tick">
      <input type={multiple ? 'checkbox' : 'radio'} name={ids.name} checked={checked} onChange={press} />
      <span>{label}</span>
    </label>
  );
  return (
    <div
      id={id}
      tabIndex={-1}
      role={multiple ? 'group' : 'radiogroup'}
      className="choice"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      {...(!multiple && { 'aria-invalid': invalid })}
    >
      {options.map((option) =>
        tick(option.id, local(option.label), answer.includes(option.id), () =>
          change(chosen(question, answer, option.id)),
        ),
      )}
      {other !== undefined &&
        tick('other', local(other.label), own !== undefined, () =>
          change(withOwnChoice(question, answer, own === undefined || !multiple ? '' : null)),
        )}
      {other !== undefined && own !== undefined && (
        <div className="own-choice">
          <label htmlFor={ids.words}>{t('form.ownWords')}</label>
          <input
            id={ids.words}
            className="input"
            dir="auto"
            value={own.other}
            aria-describedby={ids.count}
            aria-invalid={invalid}
            onInput={(event) => change(withOwnChoice(question, answer, event.currentTarget.value))}
          />
          <WordCountLine id={ids.count} text={own.other} most={other.maxWords} />
        </div>
      )}
      {!multiple && answer.length > 0 && (
        <button type="button" className="button button-link" onClick={() => change(null)}>
          {t('form.clearChoice')}
        </button>
      )}
    </div>
  );
}
