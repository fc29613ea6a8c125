import { useState } from 'react';
import type { FormerName } from '#members';
import { correctMember, renameMember } from '../../api/roll-edits.ts';
import { useText } from '../../i18n/text-context.tsx';
import { EditRefusal, problemOf } from './edit-refusal.tsx';
import { FormerNames } from './former-names.tsx';
import type { PartProps } from './part.ts';
import { StaleNote } from './stale-note.tsx';
import { TextField } from './text-field.tsx';
import { useRollEdit } from './use-roll-edit.ts';

/** A new name from a day on, and the names before. */
export function RenamePart({ member, known, done }: PartProps) {
  const { t, date } = useText();
  const [name, setName] = useState('');
  const [on, setOn] = useState(known.on);
  const [source, setSource] = useState('');
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState('');
  const edit = useRollEdit(member.id, (result) => {
    setName('');
    setSource('');
    setReason('');
    done({ edit: result.edit, text: result.edit === null ? t('roll-edit.nothingDiffered') : said });
  });
  const problem = problemOf(edit.error);
  const sentence = { old: member.name, name: name.trim(), date: on === '' ? '' : date(on) };
  const { version } = member;
  const keep = (formerNames: readonly FormerName[]) => {
    setSaid(t('roll-edit.doneNames', { city: member.name }));
    edit.send(() => correctMember(member.id, { version, fields: { formerNames } }));
  };
  return (
    <section className="stack">
      <h2>{t('roll-edit.rename')}</h2>
      <form
        noValidate
        className="edit-form"
        aria-label={t('roll-edit.rename')}
        onSubmit={(event) => {
          event.preventDefault();
          setSaid(t('roll-edit.doneRename', sentence));
          edit.send(() => renameMember(member.id, { version, name, on, source, reason: reason || null }));
        }}
      >
        <div className="edit-fields">
          <TextField
            label={t('roll-edit.newName')}
            limit={120}
            required
            name
            value={name}
            set={setName}
            error={problem('name')}
          />
          <TextField
            label={t('roll-edit.firstDay')}
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
            name
            value={reason}
            set={setReason}
            error={problem('reason')}
          />
        </div>
        {sentence.name !== '' && sentence.date !== '' && (
          <p className="edit-preview" role="status">
            {t('roll-edit.renamePreview', sentence)}
          </p>
        )}
        <EditRefusal error={edit.error} />
        {edit.current !== null && <StaleNote seen={member} current={edit.current} goOn={edit.goOn} />}
        <button type="submit" className="button" disabled={edit.pending}>
          {t('roll-edit.renameNow')}
        </button>
      </form>
      <FormerNames key={version} names={member.formerNames} keep={keep} pending={edit.pending} />
    </section>
  );
}
