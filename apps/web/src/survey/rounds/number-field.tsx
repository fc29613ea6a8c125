import { useId } from 'react';

/** One labelled whole number. */
export function NumberField(props: {
  label: string;
  value: number;
  least: number;
  most: number;
  change: (value: number) => void;
}) {
  const { label, value, least, most, change } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input short-input"
        type="number"
        inputMode="numeric"
        required
        min={least}
        max={most}
        step={1}
        value={Number.isNaN(value) ? '' : value}
        onChange={(event) => change(event.target.valueAsNumber)}
      />
    </div>
  );
}
