import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { revokeQuote } from '../../api/texts.ts';
import type { TextQuote } from '../../api/texts.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { TextField } from '../../members/fields.tsx';

/** Every quote that was cleared, with who cleared it and who took it back. */
export function QuotesList({ quotes, round }: { quotes: readonly TextQuote[]; round: string }) {
  const { t } = useText();
  if (quotes.length === 0) return null;
  const standing = quotes.filter(({ revoked, city }) => revoked === null && city !== null).length;
  return (
    <section className="finding-block">
      <h2>{t('texts.quotes', { standing })}</h2>
      <p className="quiet">{t('texts.quotesHelp')}</p>
      <ul className="texts-list">
        {quotes.map((quote) => (
          <Quote key={quote.id} quote={quote} round={round} />
        ))}
      </ul>
    </section>
  );
}

function Quote({ quote, round }: { quote: TextQuote; round: string }) {
  const { t, date } = useText();
  const queries = useQueryClient();
  const [reason, setReason] = useState<string | null>(null);
  const revoke = useMutation({
    mutationFn: (why: string) => revokeQuote(quote.id, why),
    onSuccess: (quotes) => queries.setQueryData(['text-quotes', round], quotes),
  });
  const { revoked } = quote;
  return (
    <li>
      <blockquote dir="auto">{quote.words}</blockquote>
      <p className="quiet">
        {t('texts.clearedBy', { who: quote.clearedBy ?? '–', date: date(quote.clearedAt) })}{' '}
        {revoked !== null &&
          t('texts.revokedBy', { who: revoked.by ?? '–', date: date(revoked.at), reason: revoked.reason })}
        {revoked === null && quote.city === null && t('texts.textGone')}
      </p>
      {revoked === null &&
        (reason === null ? (
          <button type="button" className="button button-link no-print" onClick={() => setReason('')}>
            {t('texts.revoke')}
          </button>
        ) : (
          <form
            className="stack no-print"
            onSubmit={(event) => {
              event.preventDefault();
              revoke.mutate(reason);
            }}
          >
            <TextField
              label={t('texts.revokeWhy')}
              value={reason}
              change={setReason}
              required
              minLength={3}
              maxLength={1000}
            />
            {revoke.error !== null && <Refusal problem={revoke.error} />}
            <div className="page-actions">
              <button type="submit" className="button button-outline" disabled={revoke.isPending}>
                {t('texts.revokeThis')}
              </button>
              <button type="button" className="button button-link" onClick={() => setReason(null)}>
                {t('texts.notNow')}
              </button>
            </div>
          </form>
        ))}
    </li>
  );
}
