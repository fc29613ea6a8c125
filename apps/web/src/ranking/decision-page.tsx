import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readDecisions, readReport } from '../api/ranking.ts';
import { EmptyNote } from '../desk/empty-note.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { isCoordinator, useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { DecisionDraft } from './decision-draft.tsx';
import { DecisionForm } from './decision-form.tsx';
import { NoReport } from './no-report.tsx';
import { useRanking } from './ranking-context.ts';
import { SignedDecision } from './signed-decision.tsx';

/** The decision: prepared by one, signed by another, then read by everyone. */
export function DecisionPage() {
  const { team } = useRanking();
  return team ? <TeamDecision /> : <PublicDecision />;
}

function PublicDecision() {
  const { t } = useText();
  const { report, decision, name } = useRanking();
  if (decision !== null)
    return <SignedDecision decision={decision} report={report} name={name} prepareAnother={null} />;
  return (
    <>
      <PageTitle>{t('ranking.decision')}</PageTitle>
      <EmptyNote title={t('ranking.notDecided')}>
        <p>{t('ranking.notDecidedHelp')}</p>
      </EmptyNote>
    </>
  );
}

function TeamDecision() {
  const session = useSession();
  const { report, run, decision, name, round } = useRanking();
  /** The newest decision when the coordinator began to prepare another one. */
  const [another, setAnother] = useState<string | null>(null);
  const decisions = useQuery({
    queryKey: ['ranking', round.id, 'decisions'],
    queryFn: () => readDecisions(round.id),
  });
  const unsigned = decisions.data?.[0]?.second === null ? decisions.data[0] : null;
  const shown = unsigned ?? decision;
  // A decision is read with the figures of its own run, whichever is looked at.
  const restsOn = useQuery({
    queryKey: ['report', shown?.run],
    queryFn: () => readReport(shown?.run ?? ''),
    enabled: shown !== null && shown !== undefined && shown.run !== run?.id,
  });
  const basis = shown?.run === run?.id ? report : (restsOn.data ?? null);
  return (
    <Loaded query={decisions}>
      {(all) => {
        const [newest] = all;
        const prepares = isCoordinator(session) && report !== null && run !== null && run.file === null;
        const prepareAnother = prepares ? () => setAnother(newest?.id ?? null) : null;
        const preparing = newest === undefined || another === newest.id;
        if (!preparing && newest.second === null)
          return (
            <DecisionDraft
              decision={newest}
              replaced={all[1]?.superseded === true ? all[1] : undefined}
              report={basis}
              name={name}
              prepareAnother={prepareAnother}
            />
          );
        if (decision !== null && !(preparing && newest !== undefined))
          return (
            <SignedDecision decision={decision} report={basis} name={name} prepareAnother={prepareAnother} />
          );
        if (report === null || run === null) return <NoReport />;
        if (!prepares) return <PublicDecision />;
        return <DecisionForm key={run.id} round={round.id} run={run} report={report} name={name} />;
      }}
    </Loaded>
  );
}
