import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { TextField } from './fields.tsx';

/** Ends a role after asking why; says which role, so that a list of them stays clear. */
export function EndRole(props: {
  /** The role in words. */
  role: string;
  end: (note: string) => Promise<unknown>;
}) {
  const { role, end } = props;
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const ending = useMutation({ mutationFn: () => end(note.trim()) });
  if (!open) {
    return (
      <button type="button" className="button button-link" onClick={() => setOpen(true)}>
        {t('people.end')}
        <span className="unseen"> {role}</span>
      </button>
    );
  }
  return (
    <form
      className="end-role"
      onSubmit={(event) => {
        event.preventDefault();
        ending.mutate();
      }}
    >
      <TextField label={t('people.endWhy')} value={note} change={setNote} maxLength={500} />
      {ending.error !== null && <Refusal problem={ending.error} />}
      <div className="page-actions">
        <button type="submit" className="button" disabled={ending.isPending}>
          {t('people.endRole', { role })}
        </button>
        <button type="button" className="button button-link" onClick={() => setOpen(false)}>
          {t('people.leave')}
        </button>
      </div>
    </form>
  );
}
