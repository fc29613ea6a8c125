import { useId } from 'react';
import type { ReactNode } from 'react';

/** What a control must carry so that its label, help and error are read with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

/** A control with its label above, its help under that, and what is wrong with it before the control. */
export function Labelled(props: {
  label: string;
  help?: string | undefined;
  error?: string | undefined;
  children: (control: ControlProps) => ReactNode;
}) {
  const { label, help, error, children } = props;
  const id = useId();
  const described = [help === undefined ? '' : `${id}h`, error === undefined ? '' : `${id}e`];
  const describedBy = described.filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {help !== undefined && (
        <p id={`${id}h`} className="field-help">
          {help}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}e`} className="field-error">
          {error}
        </p>
      )}
      {children({
        id,
        ...(describedBy !== '' && { 'aria-describedby': describedBy }),
        ...(error !== undefined && { 'aria-invalid': true }),
      })}
    </div>
  );
}
