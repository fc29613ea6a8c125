import { useState } from 'react';
import { membershipReasons, statusFrom } from '#members';
import type { StatusSpan } from '#members';
import { correctStatuses, setStatus } from '../../api/roll-edits.ts';
import { useText } from '../../i18n/text-context.tsx';
import { useReason } from '../use-reason.ts';
import { EditRefusal } from './edit-refusal.tsx';
import { HeldRoles } from './held-roles.tsx';
import type { PartProps } from './part.ts';
import { SpanForm } from './span-form.tsx';
import { SpanList } from './span-list.tsx';
import { StaleNote } from './stale-note.tsx';
import { StatusLine } from './status-line.tsx';
import { useRollEdit } from './use-roll-edit.ts';

/** Status over time: the picture, the list, and the three ways to change it. */
export function StatusPart({ member, known, done }: PartProps) {
  const { t, date } = useText();
  const reasonText = useReason();
  /** The span that is being corrected, `new` for a status from a day on. */
  const [open, setOpen] = useState<StatusSpan | 'new' | null>(null);
  const [said, setSaid] = useState('');
  const edit = useRollEdit(member.id, (result) => {
    setOpen(null);
    done({ edit: result.edit, text: result.edit === null ? t('roll-edit.nothingDiffered') : said });
  });
  const { version, statuses } = member;
  const correct = (spans: readonly StatusSpan[], why: string | null, text: string) => {
    setSaid(text);
    edit.send(() => correctStatuses(member.id, { version, statuses: spans, reason: why }));
  };
  const statusSentence = (status: string, from: string) =>
    t('roll-edit.doneStatus', { city: member.name, status, from: date(from) });
  const wrong = (
    <>
      <EditRefusal error={edit.error} />
      {edit.current !== null && <StaleNote seen={member} current={edit.current} goOn={edit.goOn} />}
    </>
  );
  const close = () => {
    edit.goOn();
    setOpen(null);
  };
  return (
    <section className="stack">
      <h2>{t('roll-edit.statusOverTime')}</h2>
      {statuses.length === 0 ? (
        <p>{t('roll-edit.noStatus')}</p>
      ) : (
        <StatusLine spans={statuses} today={known.on} />
      )}
      {open === 'new' ? (
        <SpanForm
          title={t('roll-edit.changeStatus')}
          begin={{ status: 'withdrawn', from: known.on, until: null }}
          preview={({ status, from }) => {
            const end = endOf(statuses, { status, from });
            if (end === undefined) return '';
            return t('roll-edit.statusPreview', {
              city: member.name,
              status,
              from: date(from),
              ended: end === null ? 'no' : 'yes',
              until: end === null ? '' : date(end),
            });
          }}
          withdrawing={<HeldRoles member={member} />}
          error={edit.error}
          pending={edit.pending}
          submit={({ status, from, source, reason }) => {
            setSaid(statusSentence(status, from));
            edit.send(() => setStatus(member.id, { version, status, from, source, reason }));
          }}
          cancel={close}
        >
          {wrong}
        </SpanForm>
      ) : (
        <button type="button" className="button" onClick={() => setOpen('new')}>
          {t('roll-edit.changeStatus')}
        </button>
      )}
      {open === null && wrong}
      <SpanList
        spans={statuses}
        actions={(span, line) => (
          <>
            <button
              type="button"
              className="button button-link"
              aria-label={t('roll-edit.correctWhat', { what: line })}
              onClick={() => setOpen(span)}
            >
              {t('roll-edit.correct')}
            </button>
            <button
              type="button"
              className="button button-link"
              aria-label={t('roll-edit.takeWhat', { what: line })}
              disabled={edit.pending}
              onClick={() =>
                correct(
                  statuses.filter((each) => each !== span),
                  null,
                  t('roll-edit.doneTaken', { what: line }),
                )
              }
            >
              {t('roll-edit.takeAway')}
            </button>
          </>
        )}
      />
      {open !== null && open !== 'new' && (
        <SpanForm
          key={open.from}
          title={t('roll-edit.correctSpan')}
          begin={open}
          source={open.source}
          reason={open.reason === null ? '' : reasonText(open.reason)}
          correcting
          error={edit.error}
          pending={edit.pending}
          submit={(span, why) => {
            // The short name of a reason that an import gave stays, unless somebody wrote another one.
            const kept = membershipReasons.find((each) => each === open.reason);
            const reason = kept !== undefined && span.reason === reasonText(kept) ? kept : span.reason;
            const spans = statuses.map((each) => (each.from === open.from ? { ...span, reason } : each));
            correct(spans, why, t('roll-edit.doneCorrected', { city: member.name }));
          }}
          cancel={close}
        >
          {wrong}
        </SpanForm>
      )}
    </section>
  );
}

/** The day on which a new status would end, null for never; undefined where it would be refused. */
function endOf(
  spans: readonly StatusSpan[],
  { status, from }: Pick<StatusSpan, 'status' | 'from'>,
): string | null | undefined {
  if (from === '') return undefined;
  try {
    const after = statusFrom(spans, { status, from, source: '', reason: null });
    return after.find((span) => span.from === from)?.until;
  } catch {
    return undefined;
  }
}
