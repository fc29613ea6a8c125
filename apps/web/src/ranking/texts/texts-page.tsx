import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { writtenQuestions } from '#survey';
import { readCodeBook, readTextQuotes, readTexts } from '../../api/texts.ts';
import { EmptyNote } from '../../desk/empty-note.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Choice, TextField } from '../../members/fields.tsx';
import { useRanking } from '../ranking-context.ts';
import { CodeBookPanel } from './code-book-panel.tsx';
import { CodeCounts } from './code-counts.tsx';
import { QuotesList } from './quotes-list.tsx';
import { TextItem } from './text-item.tsx';
import './texts.css';

/** As many as the service gives at once. */
const pageSize = 50;

/** What cities wrote in their own words: found, coded by hand, counted, and cleared for publication quote by quote. */
export function TextsPage() {
  const { t, local } = useText();
  const { round, questionnaire, name } = useRanking();
  const [search, setSearch] = useAddressState('search', '');
  const [question, setQuestion] = useAddressState('question', '');
  const [code, setCode] = useAddressState('code', '');
  const [area, setArea] = useAddressState('area', '');
  const [from, setFrom] = useAddressState('from', '0');
  const asked = useDeferredValue(search);
  const offset = Number.isInteger(Number(from)) ? Math.max(0, Number(from)) : 0;
  const query = { search: asked, question, code, area, offset };
  const texts = useQuery({
    queryKey: ['texts', round.id, query],
    placeholderData: (before) => before,
    queryFn: () => readTexts(round.id, query),
  });
  const book = useQuery({ queryKey: ['text-codes', round.id], queryFn: () => readCodeBook(round.id) });
  const quotes = useQuery({ queryKey: ['text-quotes', round.id], queryFn: () => readTextQuotes(round.id) });
  const questions = writtenQuestions(questionnaire);
  const titleOf = (id: string) => {
    const found = questions.find((one) => one.id === id);
    return found === undefined ? id : local(found.title);
  };
  return (
    <Loaded query={texts}>
      {({ texts: shown, found, all, coded, questions: withTexts }) => {
        const title = t('texts.finding', { all, coded });
        if (all === 0)
          return (
            <>
              <PageTitle>{title}</PageTitle>
              <EmptyNote title={title}>
                <p>{t('texts.noneHelp')}</p>
              </EmptyNote>
            </>
          );
        const codes = book.data?.codes ?? [];
        return (
          <div className="page-with-side texts-page">
            <PageTitle>{title}</PageTitle>
            <div>
              <h1>{title}</h1>
              <p className="lead">{t('texts.lead')}</p>
              <form
                className="texts-search no-print"
                role="search"
                onSubmit={(event) => event.preventDefault()}
              >
                <TextField
                  label={t('texts.search')}
                  type="search"
                  value={search}
                  change={setSearch}
                  maxLength={200}
                />
                <Choice
                  label={t('texts.question')}
                  value={question}
                  choose={setQuestion}
                  options={[['', t('texts.all')], ...withTexts.map((id) => [id, titleOf(id)] as const)]}
                />
                <Choice
                  label={t('texts.code')}
                  value={code}
                  choose={setCode}
                  options={[
                    ['', t('texts.all')],
                    ['none', t('texts.uncoded')],
                    ...codes.map((each) => [each.id, each.name] as const),
                  ]}
                />
                <Choice
                  label={t('texts.area')}
                  value={area}
                  choose={setArea}
                  options={[
                    ['', t('texts.all')],
                    ...questionnaire.catalogue.areas.map(({ id }) => [id, name(id)] as const),
                  ]}
                />
              </form>
              <h2 aria-live="polite">{t('texts.found', { found })}</h2>
              <ul className="texts-list">
                {shown.map((text) => (
                  <TextItem
                    key={text.id}
                    text={text}
                    asked={titleOf(text.question)}
                    codes={codes}
                    quotes={(quotes.data ?? []).filter((quote) => quote.text === text.id)}
                    round={round.id}
                  />
                ))}
              </ul>
              {found > pageSize && (
                <p className="page-actions no-print">
                  {offset > 0 && (
                    <button
                      type="button"
                      className="button button-outline"
                      onClick={() => setFrom(String(Math.max(0, offset - pageSize)))}
                    >
                      {t('texts.earlier')}
                    </button>
                  )}
                  {offset + pageSize < found && (
                    <button
                      type="button"
                      className="button button-outline"
                      onClick={() => setFrom(String(offset + pageSize))}
                    >
                      {t('texts.later')}
                    </button>
                  )}
                </p>
              )}
              <CodeCounts
                codes={codes}
                areas={questionnaire.catalogue.areas.map(({ id }) => id)}
                name={name}
                file={`texts-${round.id}`}
              />
              <QuotesList quotes={quotes.data ?? []} round={round.id} />
            </div>
            <aside>
              <CodeBookPanel codes={codes} round={round.id} />
            </aside>
          </div>
        );
      }}
    </Loaded>
  );
}
