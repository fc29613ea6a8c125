import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { memberStatuses } from '#members';
import type { IsoDate, MemberStatus, StatusSpan } from '#members';
import { useText } from '../../i18n/text-context.tsx';
import { ChoiceField } from './choice-field.tsx';
import { problemOf } from './edit-refusal.tsx';
import { TextField } from './text-field.tsx';

/** A status with its days, its source and its reason. */
export function SpanForm(props: {
  title: string;
  begin: { readonly status: MemberStatus; readonly from: IsoDate; readonly until: IsoDate | null };
  source?: string;
  reason?: string;
  /** True: the last day is asked for, and so is why the span is corrected. */
  correcting?: boolean;
  /** What will come of it, in a sentence. */
  preview?: (start: { status: MemberStatus; from: IsoDate }) => string;
  error: Error | null;
  pending: boolean;
  submit: (span: StatusSpan, why: string | null) => void;
  cancel: () => void;
  /** What has to be known before a city is withdrawn. */
  withdrawing?: ReactNode;
  /** What went wrong stands between the fields and the button. */
  children?: ReactNode;
}) {
  const {
    title,
    begin,
    correcting = false,
    preview,
    error,
    pending,
    submit,
    cancel,
    withdrawing,
    children,
  } = props;
  const { t } = useText();
  const [status, setStatus] = useState(begin.status);
  const [from, setFrom] = useState(begin.from);
  const [until, setUntil] = useState(begin.until ?? '');
  const [source, setSource] = useState(props.source ?? '');
  const [reason, setReason] = useState(props.reason ?? '');
  const [why, setWhy] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  // Opened by a button elsewhere on the page: whoever reads or types goes on here.
  useEffect(() => heading.current?.focus(), []);
  const problem = problemOf(error);
  const said = preview?.({ status, from }) ?? '';
  return (
    <form
      noValidate
      className="edit-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        const span = { status, from, until: until === '' ? null : until, source, reason: reason || null };
        submit(span, why || null);
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <div className="edit-fields">
        <ChoiceField
          label={t('roll-edit.statusLabel')}
          value={status}
          set={setStatus}
          error={problem('status')}
          options={memberStatuses.map((each) => ({ value: each, label: t(`roll-edit.choice.${each}`) }))}
        />
        <TextField
          label={t('roll-edit.firstDay')}
          type="date"
          required
          value={from}
          set={setFrom}
          error={problem('from')}
        />
        {correcting && (
          <TextField
            label={t('roll-edit.lastDay')}
            help={t('roll-edit.lastDayHelp')}
            type="date"
            value={until}
            set={setUntil}
            error={problem('until')}
          />
        )}
        <TextField
          label={t('roll-edit.sourceLabel')}
          help={t('roll-edit.sourceHelp')}
          limit={2000}
          required
          name
          value={source}
          set={setSource}
          error={problem('source')}
        />
        <TextField
          label={t('roll-edit.reasonLabel')}
          help={t('roll-edit.reasonHelp')}
          lines={2}
          limit={1000}
          required={!correcting && (status === 'inactive' || status === 'withdrawn')}
          name
          value={reason}
          set={setReason}
          error={correcting ? undefined : problem('reason')}
        />
        {correcting && (
          <TextField label={t('roll-edit.why')} lines={2} limit={1000} name value={why} set={setWhy} />
        )}
      </div>
      {said !== '' && (
        <p className="edit-preview" role="status">
          {said}
        </p>
      )}
      {status === 'withdrawn' && withdrawing}
      {children}
      <div className="page-actions">
        <button type="submit" className="button" disabled={pending}>
          {t('roll-edit.save')}
        </button>
        <button type="button" className="button button-quiet" onClick={cancel}>
          {t('roll-edit.cancel')}
        </button>
      </div>
    </form>
  );
}
