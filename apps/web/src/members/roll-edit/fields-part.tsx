import { useState } from 'react';
import { Link } from 'react-router';
import { correctMember } from '../../api/roll-edits.ts';
import { useText } from '../../i18n/text-context.tsx';
import { EditRefusal, problemOf } from './edit-refusal.tsx';
import { changedFields, draftOf } from './fields-draft.ts';
import type { FieldsDraft } from './fields-draft.ts';
import { FieldsSections } from './fields-sections.tsx';
import type { PartProps } from './part.ts';
import { StaleNote } from './stale-note.tsx';
import { TextField } from './text-field.tsx';
import { useRollEdit } from './use-roll-edit.ts';

/** What is known of a member; only what was typed is sent, so that nothing else is overwritten. */
export function FieldsPart({ member, known, done }: PartProps) {
  const { t } = useText();
  const [typed, setTyped] = useState<Partial<FieldsDraft>>({});
  const [forAll, setForAll] = useState(false);
  const [reason, setReason] = useState('');
  const [source, setSource] = useState('');
  const draft = { ...draftOf(member), ...typed };
  const fields = changedFields(member, draft);
  const edit = useRollEdit(member.id, (result) => {
    setTyped({});
    setForAll(false);
    setReason('');
    setSource('');
    const text =
      result.edit === null
        ? t('roll-edit.nothingDiffered')
        : t('roll-edit.doneFields', { city: result.member.name });
    done({ edit: result.edit, text });
  });
  const compatriots = known.members.filter(
    (each) =>
      each.id !== member.id && each.country === draft.country && each.countryName !== draft.countryName,
  ).length;
  const changes = Object.keys(fields).length;
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const why = { reason: reason || null, source: source || null };
        const body = {
          version: member.version,
          fields,
          countryNameForAll: forAll && compatriots > 0,
          ...why,
        };
        edit.send(() => correctMember(member.id, body));
      }}
    >
      <h2>{t('roll-edit.fields')}</h2>
      <FieldsSections
        draft={draft}
        change={(part) => setTyped({ ...typed, ...part })}
        known={known.members}
        problem={problemOf(edit.error)}
        nameHelp={t('roll-edit.nameHelp')}
        afterPlace={
          compatriots > 0 &&
          draft.countryName !== '' && (
            <label className="tick-field">
              <input type="checkbox" checked={forAll} onChange={(event) => setForAll(event.target.checked)} />
              <span>{t('roll-edit.countryNameForAll', { count: compatriots, name: draft.countryName })}</span>
            </label>
          )
        }
      />
      <p>
        <Link to={`/members/${member.id}/edit/rename`}>{t('roll-edit.toRename')}</Link>
      </p>
      <fieldset className="edit-section panel">
        <legend>{t('roll-edit.whyLegend')}</legend>
        <div className="edit-fields">
          <TextField
            label={t('roll-edit.why')}
            lines={2}
            limit={1000}
            name
            value={reason}
            set={setReason}
            error={problemOf(edit.error)('reason')}
          />
          <TextField
            label={t('roll-edit.sourceLabel')}
            help={t('roll-edit.sourceHelp')}
            limit={2000}
            name
            value={source}
            set={setSource}
            error={problemOf(edit.error)('source')}
          />
        </div>
      </fieldset>
      <EditRefusal error={edit.error} />
      {edit.current !== null && <StaleNote seen={member} current={edit.current} goOn={edit.goOn} />}
      <div className="page-actions edit-actions">
        <button type="submit" className="button" disabled={edit.pending || changes === 0}>
          {t('roll-edit.saveFields', { count: changes })}
        </button>
        {changes > 0 && (
          <button type="button" className="button button-quiet" onClick={() => setTyped({})}>
            {t('roll-edit.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
