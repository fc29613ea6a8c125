import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { readLedgerLine } from '#assembly';
import type { LedgerEventOf } from '#assembly';
import { readAssembly } from '../../api/assembly.ts';
import type { AssemblyView } from '../../api/assembly.ts';
import { readLedgerLines } from '../../api/ledger.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { StageBar } from '../../desk/stage-bar.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { assemblyFinding } from '../assembly-finding.ts';
import { choiceInWords } from '../choice-in-words.ts';
import { callInWords, outcomeInWords } from '../outcome-in-words.ts';
import { useAssemblyTabs } from '../use-assembly-tabs.ts';
import { votesCsv } from './votes-csv.ts';
import type { PressVote } from './votes-csv.ts';
import '../verify/verify.css';

/** For the press: the outcome in one sentence, who voted how, as a table to take away, and what was corrected. */
export function PressPage() {
  const { assembly: id = '' } = useParams();
  const { t } = useText();
  const assembly = useQuery({ queryKey: ['assembly', id], queryFn: () => readAssembly(id) });
  const tabs = useAssemblyTabs(id);
  return (
    <>
      <StageBar label={t('shell.stage.assembly')} tabs={tabs} />
      <div className="page verify-page">
        <PageTitle>{t('verify.press')}</PageTitle>
        <Loaded query={assembly}>{(view) => <Press view={view} />}</Loaded>
      </div>
    </>
  );
}

function Press({ view }: { view: AssemblyView }) {
  const text = useText();
  const { t, local } = text;
  const finding = assemblyFinding(view);
  const items = [...view.items].sort((a, b) => a.place - b.place);
  const votes: readonly PressVote[] = items.flatMap((item) =>
    (item.poll?.rehearsal === false ? (item.poll.named ?? []) : []).map(({ cityName, choice }) => ({
      item: local(item.title),
      city: cityName,
      choice: choiceInWords(item.poll!, choice, text),
    })),
  );
  const csv = votesCsv([t('verify.ofItem'), t('verify.ofCity'), t('verify.saidChoice')], votes);
  return (
    <>
      <h1>{t(finding.key, finding.values)}</h1>
      <p className="lead">{view.title}</p>
      {view.access === 'closed' && view.publishedAt === null && (
        <p role="note">
          <b>{t('verify.embargo')}</b>
        </p>
      )}
      {view.state === 'open' && <p role="note">{t('verify.pressOpen')}</p>}
      <ul className="verify-points">
        {items.map((item) => {
          const poll = item.poll;
          const words =
            poll?.result != null
              ? outcomeInWords(poll, poll.result, text)
              : item.call === null
                ? null
                : callInWords(item.call, t);
          return words === null ? null : (
            <li key={item.id}>
              <b>{local(item.title)}:</b> {words.word}. {words.why}
            </li>
          );
        })}
      </ul>
      <section>
        <h2>{t('verify.pressVotes')}</h2>
        <p>
          <a download="votes.csv" href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`}>
            {t('verify.pressCsv', { count: votes.length })}
          </a>
          {' · '}
          <Link to={`/assembly/${view.id}`}>{t('verify.pressTable')}</Link>
        </p>
      </section>
      <Corrections view={view} />
      <p>
        <Link to="/verify">{t('verify.title')}</Link>
        {' · '}
        <Link to={`/assembly/${view.id}/disputes`}>{t('verify.disputes')}</Link>
      </p>
    </>
  );
}

/** What was put right after it had been shown: votes on the board, polls that do not count. */
function Corrections({ view }: { view: AssemblyView }) {
  const text = useText();
  const { t, local, number } = text;
  const lines = useQuery({ queryKey: ['ledger', view.id], queryFn: () => readLedgerLines(view.id, 0) });
  const corrected = (lines.data ?? []).map(readLedgerLine).flatMap(({ number: entry, event }) => {
    const found = event.type === 'vote-corrected' || event.type === 'poll-voided' ? event : null;
    return found === null ? [] : [{ entry, event: found }];
  });
  const about = (event: LedgerEventOf<'vote-corrected' | 'poll-voided'>): string => {
    const item = view.items.find(({ poll }) => poll?.id === event.poll);
    const title = item === undefined ? '' : local(item.title);
    if (event.type === 'poll-voided') return t('verify.pressVoided', { title, reason: event.reason });
    const city = item?.poll?.named?.find(({ seat }) => seat === event.seat)?.cityName ?? '';
    const choice = choiceInWords(item?.poll ?? { options: [] }, event.choice, text);
    return t('verify.pressCorrected', { title, city, choice, reason: event.reason });
  };
  return (
    <section>
      <h2>{t('verify.pressCorrections')}</h2>
      {corrected.length === 0 ? (
        <p>{t('verify.pressNone')}</p>
      ) : (
        <ul className="verify-points">
          {corrected.map(({ entry, event }) => (
            <li key={entry}>
              {t('verify.pressEntry', { number: number(entry) })} {about(event)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
