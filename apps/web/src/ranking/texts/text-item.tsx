import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { clearQuote, codeText } from '../../api/texts.ts';
import type { TextCode, TextQuote, WrittenText } from '../../api/texts.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { LongField } from '../../members/fields.tsx';
import { RegionMarks } from '../region-marks.tsx';

/** One text with the codes that it has or could have, and the way to clear words of it. */
export function TextItem(props: {
  text: WrittenText;
  asked: string;
  codes: readonly TextCode[];
  quotes: readonly TextQuote[];
  round: string;
}) {
  const { text, asked, codes, quotes, round } = props;
  const { t } = useText();
  const queries = useQueryClient();
  const give = useMutation({
    mutationFn: ({ code, given }: { code: string; given: boolean }) => codeText(round, text.id, code, given),
    onSuccess: async (book) => {
      queries.setQueryData(['text-codes', round], book);
      await queries.invalidateQueries({ queryKey: ['texts', round] });
    },
  });
  const offered = codes.filter(({ id, retired }) => !retired || text.codes.includes(id));
  const cleared = quotes.filter(({ revoked }) => revoked === null).length;
  return (
    <li>
      <p className="text-source">
        <RegionMarks stratum={text.region} />
        <b>{text.cityName}</b> <span className="quiet">{asked}</span>
      </p>
      <blockquote dir="auto">{text.text}</blockquote>
      {offered.length > 0 && (
        <fieldset className="text-codes no-print">
          <legend className="unseen">{t('texts.codesOf', { city: text.cityName })}</legend>
          {offered.map(({ id, name, definition }) => (
            <label key={id} title={definition}>
              <input
                type="checkbox"
                checked={text.codes.includes(id)}
                disabled={give.isPending}
                onChange={(event) => give.mutate({ code: id, given: event.target.checked })}
              />
              <bdi>{name}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      {give.error !== null && <Refusal problem={give.error} />}
      {cleared > 0 && <p className="quiet">{t('texts.clearedHere', { cleared })}</p>}
      <ClearForm text={text} round={round} />
    </li>
  );
}

function ClearForm({ text, round }: { text: WrittenText; round: string }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [words, setWords] = useState<string | null>(null);
  const clear = useMutation({
    mutationFn: (chosen: string) => clearQuote(round, text.id, chosen.trim()),
    onSuccess: (quotes) => {
      queries.setQueryData(['text-quotes', round], quotes);
      setWords(null);
    },
  });
  if (words === null)
    return (
      <button
        type="button"
        className="button button-link no-print"
        onClick={() => setWords(chosenWords(text.text))}
      >
        {t('texts.clear')}
      </button>
    );
  return (
    <form
      className="stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        clear.mutate(words);
      }}
    >
      <LongField
        label={t('texts.words')}
        help={t('texts.wordsHelp')}
        maxLength={1000}
        required
        value={words}
        change={setWords}
      />
      <p className="quiet">{t('texts.oneOf', { cities: text.citiesOfRegion })}</p>
      {clear.error !== null && <Refusal problem={clear.error} />}
      <div className="page-actions">
        <button type="submit" className="button" disabled={clear.isPending}>
          {t('texts.clearThese')}
        </button>
        <button type="button" className="button button-link" onClick={() => setWords(null)}>
          {t('texts.notNow')}
        </button>
      </div>
    </form>
  );
}

/** What the reader has marked in the text, or else the whole of it. */
function chosenWords(text: string): string {
  const marked = getSelection()?.toString().trim() ?? '';
  return marked !== '' && text.includes(marked) ? marked : text;
}
