import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readRounds } from '../api/rounds.ts';
import type { RoundSummary } from '../api/survey.ts';
import { Loaded } from '../desk/loaded.tsx';
import { NotFound } from '../desk/not-found.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { ImportResponses } from './import-responses.tsx';
import { RoundBar } from './round-bar.tsx';

/** The files of a round by the end of their address, in the order of how often they are wanted. */
const files = [
  ['csv', 'answers.csv'],
  ['xlsx', 'answers.xlsx'],
  ['json', 'answers.json'],
  ['spss', 'spss.csv'],
  ['syntax', 'spss.sps'],
  ['cities', 'cities.csv'],
  ['codebook', 'codebook.csv'],
  ['preflib', 'rankings.preflib'],
  ['people', 'people.csv'],
] as const;

/** What the team can take away of a round. */
export function FilesPage() {
  const { round = '' } = useParams();
  const rounds = useQuery({ queryKey: ['rounds'], queryFn: readRounds });
  return (
    <>
      <RoundBar round={round} page="/files" />
      <div className="page">
        <Loaded query={rounds}>
          {(list) => {
            const current = list.find(({ id }) => id === round);
            return current === undefined ? <NotFound /> : <Files round={current} />;
          }}
        </Loaded>
      </div>
    </>
  );
}

function Files({ round }: { round: RoundSummary }) {
  const { t } = useText();
  const { actions } = useSession();
  const may = (file: string) => actions.includes(file === 'people' ? 'round.export-people' : 'round.export');
  return (
    <>
      <PageTitle>{t('monitor.exports')}</PageTitle>
      <h1>{t('monitor.exportsTitle', { answered: round.answered })}</h1>
      <p className="lead">{t('monitor.exportsLead')}</p>
      {round.simulated && <p className="side-note">{t('monitor.simulatedFiles')}</p>}
      <ul className="round-files">
        {files
          .filter(([file]) => may(file))
          .map(([file, address]) => (
            <li key={file} className={file === 'people' ? 'personal' : undefined}>
              <a href={`/api/rounds/${round.id}/export/${address}`} download>
                {t(`monitor.file.${file}`)}
              </a>
              <span className="quiet">{t(`monitor.fileHelp.${file}`)}</span>
            </li>
          ))}
      </ul>
      {round.state === 'open' && actions.includes('response.enter') && <ImportResponses round={round.id} />}
    </>
  );
}
