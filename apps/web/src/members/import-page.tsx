import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { importMembers } from '../api/members.ts';
import { PageTitle } from '../desk/page-title.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { ImportOutcome } from './import-outcome.tsx';

/** Imports a list of members: first a dry run that says what would change, then, on a second press, the import. */
export function ImportPage() {
  const { t } = useText();
  const id = useId();
  const queries = useQueryClient();
  const [csv, setCsv] = useState('');
  const [file, setFile] = useState('');
  const dryRun = useMutation({ mutationFn: (text: string) => importMembers(text, true) });
  const real = useMutation({
    mutationFn: () => importMembers(csv, false),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['members'] }),
  });
  const choose = async (chosen: File) => {
    const text = await chosen.text();
    setCsv(text);
    setFile(chosen.name);
    real.reset();
    dryRun.mutate(text);
  };
  const change = (dryRun.data?.added ?? 0) + (dryRun.data?.changed ?? 0);
  return (
    <div className="page page-of-one-thing">
      <PageTitle>{t('members.import')}</PageTitle>
      <h1>{t('members.import')}</h1>
      <p>{t('members.importHelp')}</p>
      <div className="field">
        <label htmlFor={id}>{t('members.file')}</label>
        <input
          id={id}
          className="input"
          type="file"
          accept=".csv,text/csv"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen !== undefined) void choose(chosen);
          }}
        />
      </div>
      {dryRun.isPending && <p role="status">{t('members.checking', { file })}</p>}
      {dryRun.error !== null && <Refusal problem={dryRun.error} />}
      {dryRun.data !== undefined && real.data === undefined && (
        <>
          <ImportOutcome result={dryRun.data} done={false} />
          {dryRun.data.problems.length === 0 && change > 0 && (
            <button type="button" className="button" disabled={real.isPending} onClick={() => real.mutate()}>
              {t('members.importNow', { count: change })}
            </button>
          )}
        </>
      )}
      {real.error !== null && <Refusal problem={real.error} />}
      {real.data !== undefined && (
        <>
          <ImportOutcome result={real.data} done />
          <Link className="button" to="/members">
            {t('start.toRoll')}
          </Link>
        </>
      )}
    </div>
  );
}
