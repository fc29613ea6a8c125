import { Labelled } from './labelled.tsx';

/** A line, or several, of text. */
export function TextField(props: {
  label: string;
  value: string;
  set: (value: string) => void;
  help?: string;
  error?: string | undefined;
  type?: 'text' | 'date' | 'number' | 'url';
  /** Lines of the box; one line without it. */
  lines?: number;
  limit?: number;
  required?: boolean;
  /** Names stand in the direction of their own script. */
  name?: boolean;
}) {
  const { label, value, set, help, error, type = 'text', lines, limit, required = false, name } = props;
  const control = {
    className: 'input',
    value,
    required,
    ...(limit !== undefined && { maxLength: limit }),
    ...(name && { dir: 'auto' as const }),
  };
  return (
    <Labelled label={label} help={help} error={error}>
      {(ids) =>
        lines === undefined ? (
          <input
            {...ids}
            {...control}
            // A number that is none would come out of a number field as nothing; the service says what is wrong with it.
            type={type === 'number' ? 'text' : type}
            autoComplete="off"
            {...(type === 'number' && { inputMode: 'numeric' as const })}
            {...(type === 'date' && { min: '2010-01-01', max: '2099-12-31' })}
            onChange={(event) => set(event.target.value)}
          />
        ) : (
          <textarea {...ids} {...control} rows={lines} onChange={(event) => set(event.target.value)} />
        )
      }
    </Labelled>
  );
}
