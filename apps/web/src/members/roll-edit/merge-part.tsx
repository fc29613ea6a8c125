import { useState } from 'react';
import { Link } from 'react-router';
import { mergeMember } from '../../api/roll-edits.ts';
import { useText } from '../../i18n/text-context.tsx';
import { EditRefusal, problemOf } from './edit-refusal.tsx';
import { HeldRoles } from './held-roles.tsx';
import { MemberBox } from './member-box.tsx';
import type { PartProps } from './part.ts';
import { StaleNote } from './stale-note.tsx';
import { TextField } from './text-field.tsx';
import { useRollEdit } from './use-roll-edit.ts';

/** Merging a member into another: says in a sentence what will happen before it happens. */
export function MergePart({ member, known, done }: PartProps) {
  const { t, date } = useText();
  const [into, setInto] = useState('');
  const [on, setOn] = useState(known.on);
  const [source, setSource] = useState('');
  const [reason, setReason] = useState('');
  const other = known.members.find(({ id }) => id === into);
  const sentence = { city: member.name, into: other?.name ?? '', date: on === '' ? '' : date(on) };
  const edit = useRollEdit(member.id, (result) =>
    done({ edit: result.edit, text: t('roll-edit.doneMerge', sentence) }),
  );
  const problem = problemOf(edit.error);
  if (member.successor !== null) {
    const [next] = member.lineage.successors;
    return (
      <section className="stack">
        <h2>{t('roll-edit.merge')}</h2>
        <p>
          {t('roll-edit.isMerged', {
            city: member.name,
            into: next?.name ?? member.successor.city,
            date: date(member.successor.on),
          })}{' '}
          {t('roll-edit.isMergedHelp')}
        </p>
        <p>
          <Link to={`/members/${member.id}/edit`}>{t('roll-edit.statusOverTime')}</Link>
        </p>
      </section>
    );
  }
  return (
    <section className="stack">
      <h2>{t('roll-edit.merge')}</h2>
      <p>{t('roll-edit.mergeHelp')}</p>
      <form
        noValidate
        className="edit-form"
        aria-label={t('roll-edit.merge')}
        onSubmit={(event) => {
          event.preventDefault();
          edit.send(() => mergeMember(member.id, { version: member.version, into, on, source, reason }));
        }}
      >
        <div className="edit-fields">
          <MemberBox
            label={t('roll-edit.mergeInto')}
            members={known.members.filter(({ id }) => id !== member.id)}
            choose={setInto}
            error={problem('into')}
          />
          <TextField
            label={t('roll-edit.mergeDay')}
            type="date"
            required
            value={on}
            set={setOn}
            error={problem('on')}
          />
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
            lines={2}
            limit={1000}
            required
            name
            value={reason}
            set={setReason}
            error={problem('reason')}
          />
        </div>
        {other !== undefined && sentence.date !== '' && (
          <p className="edit-preview" role="status">
            {t('roll-edit.mergePreview', sentence)}
            {other.status !== 'active' && ` ${t('roll-edit.mergeNotActive', sentence)}`}
          </p>
        )}
        <HeldRoles member={member} />
        <EditRefusal error={edit.error} />
        {edit.current !== null && <StaleNote seen={member} current={edit.current} goOn={edit.goOn} />}
        <button type="submit" className="button" disabled={edit.pending}>
          {other === undefined ? t('roll-edit.mergeNow') : t('roll-edit.mergeNamed', sentence)}
        </button>
      </form>
    </section>
  );
}
