import { useId } from 'react';
import type { SignedStatement, StatementQuestion } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import type { FieldProps, SummaryProps } from '../field-props.ts';
import './statement-field.css';

const unsigned: SignedStatement = { agreed: false, name: '', title: '', date: '' };

/** A sentence, a tick that agrees to it, and who ticks; the day is that of the tick. */
export function StatementField(props: FieldProps<StatementQuestion, SignedStatement>) {
  const { question, answer = unsigned, change, id, labelledBy, describedBy, invalid, today } = props;
  const { t, local, date } = useText();
  const text = useId();
  const ids = { name: useId(), title: useId() };
  const set = (part: Partial<SignedStatement>) => {
    const next = { ...answer, ...part };
    change(next.agreed || next.name !== '' || next.title !== '' ? next : null);
  };
  const field = (part: 'name' | 'title', label: string, autoComplete: string) => (
    <div className="field">
      <label htmlFor={ids[part]}>{label}</label>
      <input
        id={ids[part]}
        className="input"
        dir="auto"
        autoComplete={autoComplete}
        value={answer[part]}
        aria-invalid={invalid && answer[part].trim() === ''}
        onInput={(event) => set({ [part]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <div
      id={id}
      tabIndex={-1}
      role="group"
      className="statement"
      aria-labelledby={labelledBy}
      aria-describedby={`${describedBy} ${text}`}
    >
      <p id={text} className="statement-text">
        {local(question.statement)}
      </p>
      <label className="tick">
        <input
          type="checkbox"
          checked={answer.agreed}
          aria-invalid={invalid && !answer.agreed}
          onChange={(event) => {
            const agreed = event.currentTarget.checked;
            set({ agreed, date: agreed ? today : '' });
          }}
        />
        <span>{t('form.agree')}</span>
      </label>
      <div className="sign-fields">
        {field('name', t('form.name'), 'name')}
        {field('title', t('form.function'), 'organization-title')}
      </div>
      <p className="field-help" role="status">
        {answer.date === '' ? t('form.notAgreed') : t('form.signedOn', { day: date(answer.date) })}
      </p>
    </div>
  );
}

/** Who agreed, and when. */
export function StatementSummary({ answer }: SummaryProps<StatementQuestion, SignedStatement>) {
  const { t, date } = useText();
  const { agreed, name, title, date: day } = answer;
  return (
    <p>
      <bdi>{[name, title].filter(Boolean).join(', ')}</bdi>
      <span className="answer-note">
        {agreed && day !== '' ? t('form.signedOn', { day: date(day) }) : t('form.notAgreed')}
      </span>
    </p>
  );
}
