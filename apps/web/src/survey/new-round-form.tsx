import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { questionnaire2019 } from '#survey';
import { readRoll } from '../api/members.ts';
import { draftRound } from '../api/round-life.ts';
import { readWorkshop } from '../api/workshop.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { TextField } from '../members/fields.tsx';
import { instantIn } from './instant-in.ts';
import { roundId } from './round-id.ts';
import { CityChecks } from './rounds/city-checks.tsx';
import { GraceChoice } from './rounds/grace-choice.tsx';
import { nameOfVersion, VersionChoice, versionOf } from './rounds/version-choice.tsx';
import { ZoneChoice } from './rounds/zone-choice.tsx';
import './rounds/rounds.css';

/** What a round asks when nobody chooses. */
const firstAsked = nameOfVersion({ questionnaire: questionnaire2019.id, version: questionnaire2019.version });

/** Plans a round of the survey for every city that is on the roll that day, or a pilot for some of them. */
export function NewRoundForm({ first }: { first: boolean }) {
  const { t } = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [title, setTitle] = useState('');
  const [lastDay, setLastDay] = useState('');
  const [timeZone, setTimeZone] = useState('Europe/Berlin');
  const [grace, setGrace] = useState<number | null>(null);
  const [pilot, setPilot] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(first);
  const workshop = useQuery({ queryKey: ['workshop'], queryFn: readWorkshop, enabled: shown });
  const versions = workshop.data?.published ?? [];
  const [asked, ask] = useState<string | null>(null);
  const roll = useQuery({ queryKey: ['roll'], queryFn: () => readRoll(), enabled: pilot });
  const plan = useMutation({
    mutationFn: () =>
      draftRound({
        id: roundId(title, lastDay),
        title,
        opensAt: new Date().toISOString(),
        deadline: instantIn(lastDay, '24:00', timeZone),
        timeZone,
        graceDays: grace,
        ...(asked !== null && { questionnaire: versionOf(asked) }),
        ...(pilot && { practice: true, cities: [...chosen] }),
      }),
    onSuccess: async (round) => {
      await queries.invalidateQueries({ queryKey: ['rounds'] });
      await navigate(`/survey/${round.id}/plan`);
    },
  });
  if (!shown) {
    return (
      <button type="button" className="button button-outline new-round" onClick={() => setShown(true)}>
        {t('survey.newRound')}
      </button>
    );
  }
  return (
    <form
      className="stack new-round"
      onSubmit={(event) => {
        event.preventDefault();
        plan.mutate();
      }}
    >
      <h2>{t('survey.newRound')}</h2>
      <p className="quiet">{t('survey.newRoundHelp')}</p>
      <TextField label={t('survey.roundTitle')} required maxLength={120} value={title} change={setTitle} />
      {versions.length > 1 && <VersionChoice versions={versions} value={asked ?? firstAsked} choose={ask} />}
      <TextField label={t('survey.lastDay')} type="date" required value={lastDay} change={setLastDay} />
      <ZoneChoice zone={timeZone} choose={setTimeZone} />
      <GraceChoice days={grace} choose={setGrace} />
      <label className="check-line">
        <input type="checkbox" checked={pilot} onChange={(event) => setPilot(event.target.checked)} />
        {t('rounds.pilot')}
      </label>
      {pilot && roll.data !== undefined && (
        <CityChecks
          label={t('rounds.pilotCities')}
          cities={roll.data.members}
          chosen={chosen}
          choose={setChosen}
        />
      )}
      {plan.error !== null && <Refusal problem={plan.error} />}
      <button type="submit" className="button" disabled={plan.isPending || (pilot && chosen.size === 0)}>
        {t('rounds.planRound')}
      </button>
    </form>
  );
}
