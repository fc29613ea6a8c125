import { useId } from 'react';

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
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {help !== undefined && (
        <span className="field-help" id={`${id}help`}>
          {help}
        </span>
      )}
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
    </div>
  );
}
