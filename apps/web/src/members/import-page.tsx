import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { bytesLimit, textOfBytes } from '#members';
import { ApiProblem } from '../api/api-problem.ts';
import type { RefusedField } from '../api/api-problem.ts';
import { importMembers, lookAtMembers } from '../api/member-files.ts';
import { PageTitle } from '../desk/page-title.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { problemText } from '../i18n/problem-text.ts';
import { useText } from '../i18n/text-context.tsx';
import { Icon } from '../marks/icon.tsx';
import { ImportDiff } from './import-diff.tsx';
import { LineNotes } from './line-notes.tsx';
import { ReasonForm } from './reason-form.tsx';
import { UndoEdit } from './undo-edit.tsx';

/** Imports a list of members: first what it would change, then, with a reason, the import, which can be undone at once. */
export function ImportPage() {
  const text = useText();
  const { t } = text;
  const queries = useQueryClient();
  const [file, setFile] = useState({ name: '', csv: '' });
  const [unreadable, setUnreadable] = useState<RefusedField | null>(null);
  const look = useMutation({ mutationFn: (csv: string) => lookAtMembers(csv) });
  const real = useMutation({
    mutationFn: ({ base, reason }: { base: string; reason: string }) =>
      importMembers({ csv: file.csv, title: file.name.slice(0, 200), base, reason }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['members'] });
      await queries.invalidateQueries({ queryKey: ['member-edits'] });
    },
  });
  const check = (csv: string) => {
    real.reset();
    look.mutate(csv);
  };
  const choose = async (chosen: File) => {
    real.reset();
    look.reset();
    const bytes = new Uint8Array(await chosen.slice(0, bytesLimit + 1).arrayBuffer());
    const read = textOfBytes(bytes);
    if ('problem' in read) {
      const { path, code, params = {} } = read.problem;
      setFile({ name: chosen.name, csv: '' });
      setUnreadable({ path, code, detail: problemText(code, params, text) });
      return;
    }
    setUnreadable(null);
    setFile({ name: chosen.name, csv: read.text });
    check(read.text);
  };
  const seen = look.data;
  const changes = (seen?.added ?? 0) + (seen?.changed ?? 0);
  const done = real.data;
  const refused = real.error instanceof ApiProblem ? real.error.errors : [];
  return (
    <div className="page import-page stack">
      <PageTitle>{t('members.import')}</PageTitle>
      <h1>{t('members.import')}</h1>
      {done === undefined && <p className="lead">{t('roll-files.help')}</p>}
      {done === undefined && <FileField choose={(chosen) => void choose(chosen)} />}
      {look.isPending && <p role="status">{t('roll-files.checking', { file: file.name })}</p>}
      {unreadable !== null && (
        <section className="refusal" role="alert">
          <h2>{t('roll-files.refused', { count: 1, file: file.name })}</h2>
          <LineNotes notes={[unreadable]} />
        </section>
      )}
      {look.error !== null && <Refusal problem={look.error} />}
      {seen !== undefined && done === undefined && (
        <>
          <ImportDiff file={file.name} result={refused.length > 0 ? { ...seen, problems: refused } : seen} />
          {real.error !== null && (
            <>
              {refused.length === 0 && <Refusal problem={real.error} />}
              <button type="button" className="button button-outline" onClick={() => check(file.csv)}>
                {t('roll-files.checkAgain')}
              </button>
            </>
          )}
          {seen.problems.length === 0 && changes > 0 && real.error === null && (
            <ReasonForm
              label={t('roll-files.why')}
              button={t('roll-files.importNow', { count: changes })}
              busy={real.isPending}
              act={(reason) => real.mutate({ base: seen.base, reason })}
            />
          )}
        </>
      )}
      {done !== undefined && (
        <>
          <p className="done-line" role="status">
            <Icon name="tick" />
            {t('roll-files.imported', { added: done.added, changed: done.changed })}
          </p>
          <div className="page-actions">
            <Link className="button" to="/members">
              {t('start.toRoll')}
            </Link>
            <Link className="button button-outline" to={`/members/edits?edit=${done.edit ?? ''}`}>
              {t('roll-files.edits')}
            </Link>
          </div>
          {done.edit !== null && (
            <UndoEdit edit={done.edit} cities={changes} label={t('roll-files.undoImport')} />
          )}
          <p>
            <button
              type="button"
              className="button button-link"
              onClick={() => {
                real.reset();
                look.reset();
              }}
            >
              {t('roll-files.another')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

function FileField({ choose }: { choose: (file: File) => void }) {
  const { t } = useText();
  const id = useId();
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{t('roll-files.file')}</label>
        <input
          id={id}
          className="input"
          type="file"
          accept=".csv,.txt,.tsv,text/csv"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen !== undefined) choose(chosen);
          }}
          // The same file, mended, can be chosen again.
          onClick={(event) => {
            event.currentTarget.value = '';
          }}
        />
      </div>
      <details>
        <summary>{t('roll-files.rules')}</summary>
        <ul className="import-rules">
          <li>{t('roll-files.ruleCarried')}</li>
          <li>{t('roll-files.ruleEmpty')}</li>
          <li>{t('roll-files.ruleNew')}</li>
          <li>{t('roll-files.ruleStay')}</li>
        </ul>
      </details>
    </>
  );
}
