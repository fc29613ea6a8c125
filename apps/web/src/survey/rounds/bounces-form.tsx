import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { reportBounces } from '../../api/letters.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';

const largest = 200_000;

/** Takes addresses from which mails came back, typed or as the mail server's report. */
export function BouncesForm({ round }: { round: string }) {
  const { t } = useText();
  const id = useId();
  const queries = useQueryClient();
  const [addresses, setAddresses] = useState('');
  const report = useMutation({
    mutationFn: () => reportBounces(round, addresses),
    onSuccess: async () => {
      setAddresses('');
      await queries.invalidateQueries({ queryKey: ['round-cities', round] });
    },
  });
  return (
    <form
      className="panel stack round-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        report.mutate();
      }}
    >
      <h2>{t('rounds.bounces')}</h2>
      <div className="field">
        <label htmlFor={`${id}text`}>{t('rounds.bounced')}</label>
        <span className="field-help" id={`${id}help`}>
          {t('rounds.bouncedHelp')}
        </span>
        <textarea
          id={`${id}text`}
          className="input"
          rows={3}
          required
          dir="ltr"
          maxLength={largest}
          aria-describedby={`${id}help`}
          value={addresses}
          onChange={(event) => setAddresses(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}file`}>{t('rounds.bouncedFile')}</label>
        <input
          id={`${id}file`}
          className="input"
          type="file"
          accept=".txt,.csv,.eml,text/*"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            void file?.text().then((text) => setAddresses(text.slice(0, largest)));
          }}
        />
      </div>
      {report.error !== null && <Refusal problem={report.error} />}
      <div className="page-actions">
        <button type="submit" className="button button-outline" disabled={report.isPending}>
          {t('rounds.noteBounces')}
        </button>
        <span role="status">
          {report.isSuccess
            ? t('rounds.bouncesNoted', { cities: report.data.cities.length, unknown: report.data.unknown })
            : ''}
        </span>
      </div>
    </form>
  );
}
