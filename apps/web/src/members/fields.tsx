import { useId } from 'react';
import type { ReactNode } from 'react';

/** A field with its label above, and what helps to fill it in. */
function Labelled(props: { id: string; label: string; help: string | undefined; children: ReactNode }) {
  const { id, label, help, children } = props;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {help !== undefined && (
        <span className="field-help" id={`${id}help`}>
          {help}
        </span>
      )}
      {children}
    </div>
  );
}

/** One labelled line of text. */
export function TextField(props: {
  label: string;
  value: string;
  change: (value: string) => void;
  help?: string;
  type?: 'text' | 'email' | 'tel' | 'search' | 'date' | 'time';
  required?: boolean;
  maxLength?: number;
  minLength?: number;
}) {
  const { label, value, change, help, type = 'text', required = false, maxLength, minLength } = props;
  const id = useId();
  return (
    <Labelled id={id} label={label} help={help}>
      <input
        id={id}
        className="input"
        type={type}
        required={required}
        maxLength={maxLength}
        minLength={minLength}
        dir={type === 'email' || type === 'tel' ? 'ltr' : undefined}
        autoComplete="off"
        aria-describedby={help === undefined ? undefined : `${id}help`}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    </Labelled>
  );
}

/** Several labelled lines of text. */
export function LongField(props: {
  label: string;
  value: string;
  change: (value: string) => void;
  help?: string;
  required?: boolean;
  /** Characters that a required text has at least. */
  minLength?: number;
  maxLength: number;
  rows?: number;
}) {
  const { label, value, change, help, required = false, minLength = 5, maxLength, rows = 3 } = props;
  const id = useId();
  return (
    <Labelled id={id} label={label} help={help}>
      <textarea
        id={id}
        className="input"
        rows={rows}
        required={required}
        minLength={required ? minLength : undefined}
        maxLength={maxLength}
        dir="auto"
        aria-describedby={help === undefined ? undefined : `${id}help`}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    </Labelled>
  );
}

/** A labelled whole number; empty leaves the usual value. */
export function NumberField(props: {
  label: string;
  help?: string;
  value: string;
  least: number;
  most: number;
  change: (value: string) => void;
}) {
  const { label, help, value, least, most, change } = props;
  const id = useId();
  return (
    <Labelled id={id} label={label} help={help}>
      <input
        id={id}
        className="input"
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={1}
        aria-describedby={help === undefined ? undefined : `${id}help`}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    </Labelled>
  );
}

/** One labelled choice. */
export function Choice(props: {
  label: string;
  value: string;
  choose: (value: string) => void;
  required?: boolean;
  options: readonly (readonly [string, string])[];
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        className="input"
        required={props.required ?? false}
        value={props.value}
        onChange={(event) => props.choose(event.target.value)}
      >
        {props.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
