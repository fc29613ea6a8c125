import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { readRounds } from '../api/rounds.ts';
import { Pick } from '../desk/pick.tsx';
import { StageBar } from '../desk/stage-bar.tsx';
import { useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { roundTabs } from './round-tabs.ts';

/** The pages of a round, and the choice of another round for the same page. */
export function RoundBar(props: {
  round: string;
  /** What stands behind the round in the address of this page: `/doubts`; empty for the monitor. */
  page: string;
  children?: ReactNode;
}) {
  const { round, page, children } = props;
  const { t } = useText();
  const navigate = useNavigate();
  const session = useSession();
  const rounds = useQuery({ queryKey: ['rounds'], queryFn: readRounds });
  return (
    <StageBar label={t('shell.stage.survey')} tabs={roundTabs(t, round, session)}>
      {children}
      {rounds.data !== undefined && rounds.data.length > 0 && (
        <Pick
          label={t('survey.round')}
          value={round}
          options={rounds.data.map((each) => ({ id: each.id, label: each.title }))}
          choose={(id) => void navigate(`/survey/${id}${page}`)}
        />
      )}
    </StageBar>
  );
}
