import { useId } from 'react';
import type { AuditChoice, AuditPage } from '../api/audit.ts';
import { useText } from '../i18n/text-context.tsx';
import { actName } from './act-name.ts';

/** Days, person and act by which the log is looked through. */
export function AuditFilters(props: {
  page: AuditPage;
  choice: AuditChoice;
  choose: (name: string, value: string) => void;
}) {
  const { page, choice, choose } = props;
  const text = useText();
  const { t, compare } = text;
  const people = page.people
    .map(({ id, label }) => ({ id, name: label ?? `${t('audit.gone')} (${id.slice(0, 8)})` }))
    .sort((a, b) => compare(a.name, b.name));
  const acts = page.operations
    .map((operation) => ({ id: operation, name: actName(text, operation) }))
    .sort((a, b) => compare(a.name, b.name));
  return (
    <form className="audit-filters no-print" role="search" onSubmit={(event) => event.preventDefault()}>
      <Day name="from" label={t('audit.from')} value={choice.from} choose={choose} />
      <Day name="to" label={t('audit.to')} value={choice.to} choose={choose} />
      <Pick
        name="person"
        label={t('audit.person')}
        all={t('audit.everyone')}
        value={choice.person}
        options={people}
        choose={choose}
      />
      <Pick
        name="operation"
        label={t('audit.act')}
        all={t('audit.everything')}
        value={choice.operation}
        options={acts}
        choose={choose}
      />
    </form>
  );
}

interface FieldProps {
  name: string;
  label: string;
  value: string | undefined;
  choose: (name: string, value: string) => void;
}

function Day({ name, label, value, choose }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="date"
        value={value ?? ''}
        onChange={(event) => choose(name, event.target.value)}
      />
    </div>
  );
}

function Pick(props: FieldProps & { all: string; options: readonly { id: string; name: string }[] }) {
  const id = useId();
  return (
    <div className="field audit-pick">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        className="input"
        value={props.value ?? ''}
        onChange={(event) => props.choose(props.name, event.target.value)}
      >
        <option value="">{props.all}</option>
        {props.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
