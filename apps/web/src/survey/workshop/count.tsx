import { useId, useState } from 'react';

/** A number with its label; what is half typed stays in the field, and only a number inside the bounds is taken. */
export function Count(props: {
  label: string;
  value: number;
  least?: number;
  most?: number;
  change: (value: number) => void;
}) {
  const { label, value, least, most, change } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="field workshop-count">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="number"
        inputMode="numeric"
        step="any"
        min={least}
        max={most}
        required
        value={typed ?? String(value)}
        onChange={(event) => {
          setTyped(event.target.value);
          const next = event.target.valueAsNumber;
          if (Number.isFinite(next) && event.target.checkValidity()) change(next);
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}
