import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { memberStatuses } from '#members';
import type { MemberStatus } from '#members';
import { ApiProblem } from '../../api/api-problem.ts';
import { addMember, readKnownMembers } from '../../api/roll-edits.ts';
import type { KnownMembers } from '../../api/roll-edits.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { ChoiceField } from './choice-field.tsx';
import { EditRefusal, problemOf } from './edit-refusal.tsx';
import { emptyDraft, fieldsOf } from './fields-draft.ts';
import { FieldsSections } from './fields-sections.tsx';
import { TeamOnly } from './team-only.tsx';
import { TextField } from './text-field.tsx';

/** Adds a member that the roll lacks, with its first status. */
export function AddMemberPage() {
  const { t } = useText();
  const known = useQuery({ queryKey: ['members', 'known'], queryFn: () => readKnownMembers() });
  return (
    <div className="page edit-page">
      <PageTitle>{t('roll-edit.add')}</PageTitle>
      <TeamOnly>
        <Loaded query={known}>{(all) => <AddMember known={all} />}</Loaded>
      </TeamOnly>
    </div>
  );
}

function AddMember({ known }: { known: KnownMembers }) {
  const { t } = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(emptyDraft);
  const [status, setStatus] = useState<MemberStatus>('active');
  const [from, setFrom] = useState(known.on);
  const [source, setSource] = useState('');
  const [reason, setReason] = useState('');
  const [namesake, setNamesake] = useState(false);
  const add = useMutation({
    mutationFn: () =>
      addMember({ ...fieldsOf(draft), start: { status, from, source, reason: reason || null }, namesake }),
    onSuccess: async ({ edit, member }) => {
      queries.setQueryData(['member', member.id], member);
      await queries.invalidateQueries({ queryKey: ['members'] });
      const done = { edit, text: t('roll-edit.doneAdd', { city: member.name }) };
      await navigate(`/members/${member.id}/edit`, { state: { done } });
    },
  });
  const problem = problemOf(add.error);
  const other =
    add.error instanceof ApiProblem && add.error.code === 'namesake-exists'
      ? (add.error.members['namesake'] as { readonly id: string; readonly name: string })
      : null;
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <h1>{t('roll-edit.add')}</h1>
      <p className="lead">{t('roll-edit.addLead')}</p>
      <FieldsSections
        draft={draft}
        change={(part) => setDraft({ ...draft, ...part })}
        known={known.members}
        problem={problem}
        nameHelp={t('roll-edit.newNameHelp')}
      />
      <fieldset className="edit-section panel">
        <legend>{t('roll-edit.firstStatus')}</legend>
        <div className="edit-fields">
          <ChoiceField
            label={t('roll-edit.statusLabel')}
            value={status}
            set={setStatus}
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
            required={status === 'inactive' || status === 'withdrawn'}
            name
            value={reason}
            set={setReason}
            error={problem('reason')}
          />
        </div>
      </fieldset>
      <EditRefusal error={add.error} />
      {other !== null && (
        <div className="stack">
          <p>
            <Link to={`/members/${other.id}/edit`}>{t('roll-edit.editNamed', { city: other.name })}</Link>
          </p>
          <label className="tick-field">
            <input
              type="checkbox"
              checked={namesake}
              onChange={(event) => setNamesake(event.target.checked)}
            />
            <span>{t('roll-edit.namesake')}</span>
          </label>
        </div>
      )}
      <div className="page-actions edit-actions">
        <button type="submit" className="button" disabled={add.isPending}>
          {draft.name.trim() === ''
            ? t('roll-edit.add')
            : t('roll-edit.addNamed', { city: draft.name.trim() })}
        </button>
      </div>
    </form>
  );
}
