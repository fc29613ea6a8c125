import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { importResponses } from '../api/archives.ts';
import type { ResponseArchive } from '../api/archives.ts';
import { base64Of } from '../api/base64-of.ts';
import { FileButton } from '../desk/file-button.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { Icon } from '../marks/icon.tsx';
import { LineNotes } from '../members/line-notes.tsx';

/** Brings answers from elsewhere into a round as drafts: first what they would add, then, on a second press, all of them. */
export function ImportResponses({ round }: { round: string }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [archive, setArchive] = useState<ResponseArchive>({ name: '', content: '' });
  const look = useMutation({ mutationFn: (file: ResponseArchive) => importResponses(round, file, true) });
  const real = useMutation({
    mutationFn: () => importResponses(round, archive, false),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['rounds'] }),
  });
  const choose = async (file: File) => {
    real.reset();
    look.reset();
    const read = { name: file.name.slice(0, 200), content: await base64Of(file) };
    setArchive(read);
    look.mutate(read);
  };
  const seen = look.data;
  return (
    <section className="stack">
      <h2>{t('monitor.bringIn')}</h2>
      <p>{t('monitor.bringInHelp')}</p>
      <p>
        <FileButton
          label={t('monitor.bringInFile')}
          accept=".csv,.txt,.tsv,.xlsx,.xls"
          disabled={look.isPending || real.isPending}
          choose={(file) => void choose(file)}
        />
      </p>
      {look.isPending && <p role="status">{t('monitor.bringInReading', { file: archive.name })}</p>}
      {look.error !== null && <Refusal problem={look.error} />}
      {real.error !== null && <Refusal problem={real.error} />}
      {real.data !== undefined && (
        <p className="done-line" role="status">
          <Icon name="tick" />
          {t('monitor.bringInDone', { count: real.data.added })}
        </p>
      )}
      {seen !== undefined && real.data === undefined && (
        <>
          {seen.ignored.length > 0 && (
            <p className="quiet">{t('monitor.bringInIgnored', { columns: seen.ignored.join(', ') })}</p>
          )}
          {seen.problemCount > 0 ? (
            <div className="refusal" role="alert">
              <h3>{t('monitor.bringInRefused', { count: seen.problemCount, file: archive.name })}</h3>
              <LineNotes notes={seen.problems} />
            </div>
          ) : (
            <>
              <p role="status">
                {t('monitor.bringInFound', { added: seen.added, unchanged: seen.unchanged })}
              </p>
              {seen.added > 0 && (
                <p>
                  <button
                    type="button"
                    className="button"
                    disabled={real.isPending}
                    onClick={() => real.mutate()}
                  >
                    {t('monitor.bringInNow', { count: seen.added })}
                  </button>
                </p>
              )}
            </>
          )}
        </>
      )}
    </section>
  );
}
