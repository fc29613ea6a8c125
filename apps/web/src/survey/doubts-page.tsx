import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readFlags } from '../api/monitor.ts';
import type { Flags } from '../api/monitor.ts';
import { readRound } from '../api/survey.ts';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useText } from '../i18n/text-context.tsx';
import { Doubt } from './doubt.tsx';
import { RoundBar } from './round-bar.tsx';

/** The doubts about the answers of a round: those to look into first, then those that somebody has looked into. */
export function DoubtsPage() {
  const { round = '' } = useParams();
  const flags = useQuery({ queryKey: ['flags', round], queryFn: () => readFlags(round), retry: false });
  return (
    <>
      <RoundBar round={round} page="/doubts" />
      <div className="page">
        <Loaded query={flags}>{(data) => <Doubts flags={data} />}</Loaded>
      </div>
    </>
  );
}

function Doubts({ flags: { round, judged, flags, names: named } }: { flags: Flags }) {
  const { t } = useText();
  const asked = useQuery({ queryKey: ['round', round], queryFn: () => readRound(round) });
  const names = new Map(named.map(({ city, name }) => [city, name]));
  const open = flags.filter(({ resolution }) => resolution === null);
  const resolved = flags.filter(({ resolution }) => resolution !== null);
  const list = (shown: Flags['flags']) => (
    <ul className="doubts">
      {shown.map((flag) => (
        <Doubt
          key={flag.id}
          round={round}
          flag={flag}
          names={names}
          questionnaire={asked.data?.questionnaire}
        />
      ))}
    </ul>
  );
  return (
    <>
      <PageTitle>{t('monitor.quality')}</PageTitle>
      <h1>{t('monitor.qualityTitle', { open: open.length, judged })}</h1>
      <p className="lead">{t('monitor.qualityLead')}</p>
      {open.length === 0 && <p>{t('monitor.noFlags')}</p>}
      {open.length > 0 && (
        <section>
          <h2>{t('monitor.openFlags')}</h2>
          {list(open)}
        </section>
      )}
      {resolved.length > 0 && (
        <section>
          <h2>{t('monitor.resolvedFlags')}</h2>
          {list(resolved)}
        </section>
      )}
    </>
  );
}
