import { Labelled } from './labelled.tsx';

/** One of a few: a list to choose from. */
export function ChoiceField<Value extends string>(props: {
  label: string;
  value: Value;
  set: (value: Value) => void;
  options: readonly { readonly value: Value; readonly label: string }[];
  help?: string;
  error?: string | undefined;
  required?: boolean;
}) {
  const { label, value, set, options, help, error, required = false } = props;
  return (
    <Labelled label={label} help={help} error={error}>
      {(ids) => (
        <select
          {...ids}
          className="input"
          required={required}
          value={value}
          onChange={(event) => set(event.target.value as Value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
