import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RankingReport } from '#ranking';
import { oneAtATime } from '../api/one-at-a-time.ts';
import { commentOn, signSecond } from '../api/ranking.ts';
import type { DecisionView, DraftDecision } from '../api/ranking.ts';
import { PageTitle } from '../desk/page-title.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { LongField } from '../members/fields.tsx';
import { AdoptedPlanNote } from './adopted-plan-note.tsx';
import { DecidedList } from './decided-list.tsx';
import { RestsOn } from './rests-on.tsx';

/** A decision that one person has signed: what the team says about it, and the second signature. */
export function DecisionDraft(props: {
  decision: DraftDecision;
  /** The draft that this one took the place of. */
  replaced: DraftDecision | undefined;
  report: RankingReport | null;
  name: (area: string) => string;
  /** Null for those who do not prepare decisions. */
  prepareAnother: (() => void) | null;
}) {
  const { decision, replaced, report, name, prepareAnother } = props;
  const { t, date } = useText();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ['ranking', decision.round] });
  const [once] = useState(oneAtATime<DecisionView>);
  const sign = useMutation({ mutationFn: () => once(() => signSecond(decision.id)), onSuccess: refresh });
  const title = t('ranking.draftTitle', { areas: decision.areas.length });
  return (
    <div className="decision">
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      <p className="lead">
        {t('ranking.draftLead', { who: decision.signedBy ?? '–', date: date(decision.signedAt) })}{' '}
        <RestsOn decision={decision} report={report} />
      </p>
      {replaced !== undefined && (
        <p>{t('ranking.replaces', { who: replaced.signedBy ?? '–', date: date(replaced.signedAt) })}</p>
      )}
      <AdoptedPlanNote round={decision.round} />
      <div className="page-with-side">
        <div>
          <DecidedList decision={decision} report={report} name={name} />
        </div>
        <aside>
          {sign.error !== null && <Refusal problem={sign.error} />}
          {decision.maySign ? (
            <>
              <button
                type="button"
                className="button wide-button"
                disabled={sign.isPending}
                onClick={() => sign.mutate()}
              >
                {t('ranking.signSecond')}
              </button>
              <p className="quiet side-note">{t('ranking.signSecondHelp')}</p>
            </>
          ) : (
            <p className="quiet">{t('ranking.waitsForSecond')}</p>
          )}
          {prepareAnother !== null && (
            <p className="side-note">
              <button type="button" className="button button-link" onClick={prepareAnother}>
                {t('ranking.prepareAnother')}
              </button>
            </p>
          )}
          <Comments decision={decision} refresh={refresh} />
        </aside>
      </div>
    </div>
  );
}

function Comments({ decision, refresh }: { decision: DraftDecision; refresh: () => Promise<void> }) {
  const { t, date } = useText();
  const [text, setText] = useState('');
  const [once] = useState(oneAtATime<DraftDecision>);
  const send = useMutation({
    mutationFn: () => once(() => commentOn(decision.id, text.trim())),
    onSuccess: async () => {
      setText('');
      await refresh();
    },
  });
  return (
    <section className="panel decision-comments">
      <h2>{t('ranking.comments', { count: decision.comments.length })}</h2>
      {decision.comments.length > 0 && (
        <ul>
          {decision.comments.map((comment) => (
            <li key={comment.id}>
              <p className="quiet">
                {comment.by ?? '–'}, {date(comment.at)}
              </p>
              <p dir="auto">{comment.text}</p>
            </li>
          ))}
        </ul>
      )}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') send.mutate();
        }}
      >
        <LongField label={t('ranking.comment')} maxLength={2000} value={text} change={setText} />
        {send.error !== null && <Refusal problem={send.error} />}
        <div>
          <button
            type="submit"
            className="button button-outline"
            disabled={send.isPending || text.trim() === ''}
          >
            {t('ranking.sendComment')}
          </button>
        </div>
      </form>
    </section>
  );
}
