import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RankingSettings } from '#ranking';
import { signSettings } from '../../api/round-life.ts';
import type { ChosenSettings, RoundSettings } from '../../api/round-life.ts';
import type { RoundSummary } from '../../api/survey.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { Choice, TextField } from '../../members/fields.tsx';
import { NumberField } from './number-field.tsx';

const weightings = ['city', 'post-stratified', 'raked', 'equal-region', 'degressive'] as const;
/** Fewer answers than this say little about a network; a round with fewer cities can have them all. */
const usualMinimum = 10;
const conventions = ['below', 'no-opinion'] as const;

/** How the answers will be ranked: what was signed and by whom, and while the round is planned the form to sign. */
export function SettingsPanel(props: { round: RoundSummary; settings: RoundSettings; maySign: boolean }) {
  const { round, settings, maySign } = props;
  const { signed, usual } = settings;
  const { t, date, number } = useText();
  return (
    <>
      {signed === null ? (
        <p className="quiet">{t(round.state === 'draft' ? 'rounds.unsigned' : 'rounds.neverSigned')}</p>
      ) : (
        <>
          <p>
            {t('rounds.signedBy', {
              who: signed.signedBy ?? '–',
              date: date(signed.signedAt),
              version: signed.version,
            })}
          </p>
          <dl className="round-facts">
            <Fact name={t('rounds.places')} value={number(signed.settings.places)} />
            <Fact name={t('rounds.weighting')} value={t(`rounds.weighting.${signed.settings.weighting}`)} />
            <Fact name={t('rounds.unranked')} value={t(`rounds.unranked.${signed.settings.unranked}`)} />
            <Fact name={t('rounds.minimum')} value={number(signed.minimumAnswers)} />
            <Fact
              name={t('rounds.confidence')}
              value={number(signed.settings.confidence, { style: 'percent' })}
            />
            <Fact name={t('rounds.seed')} value={<bdi>{signed.settings.seed}</bdi>} />
            <Fact name={t('rounds.hash')} value={<code>{signed.hash.slice(0, 16)}</code>} />
          </dl>
        </>
      )}
      {maySign && signed === null && (
        <SignForm
          round={round.id}
          from={usual}
          minimum={Math.max(1, Math.min(usualMinimum, round.invited))}
        />
      )}
      {maySign && signed !== null && (
        // Folded again by every new signature: what stands above is what counts.
        <details key={signed.version} className="no-print">
          <summary>{t('rounds.signAgain')}</summary>
          <SignForm round={round.id} from={signed.settings} minimum={signed.minimumAnswers} />
        </details>
      )}
    </>
  );
}

function Fact({ name, value }: { name: string; value: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function SignForm(props: { round: string; from: RankingSettings; minimum: number }) {
  const { round, from, minimum } = props;
  const { t } = useText();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<ChosenSettings>({
    places: from.places,
    weighting: from.weighting,
    unranked: from.unranked,
    seed: from.seed,
    minimumAnswers: minimum,
  });
  const change = (part: Partial<ChosenSettings>) => setChosen({ ...chosen, ...part });
  const sign = useMutation({
    mutationFn: () => signSettings(round, chosen),
    onSuccess: (settings) => queries.setQueryData(['settings', round], settings),
  });
  return (
    <form
      className="stack round-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        sign.mutate();
      }}
    >
      <NumberField
        label={t('rounds.places')}
        least={1}
        most={40}
        value={chosen.places}
        change={(places) => change({ places })}
      />
      <Choice
        label={t('rounds.weighting')}
        value={chosen.weighting}
        choose={(value) => change({ weighting: weightings.find((one) => one === value) ?? 'city' })}
        options={weightings.map((one) => [one, t(`rounds.weighting.${one}`)])}
      />
      <Choice
        label={t('rounds.unranked')}
        value={chosen.unranked}
        choose={(value) => change({ unranked: conventions.find((one) => one === value) ?? 'below' })}
        options={conventions.map((one) => [one, t(`rounds.unranked.${one}`)])}
      />
      <NumberField
        label={t('rounds.minimum')}
        least={1}
        most={10_000}
        value={chosen.minimumAnswers}
        change={(minimumAnswers) => change({ minimumAnswers })}
      />
      <TextField
        label={t('rounds.seed')}
        required
        maxLength={100}
        value={chosen.seed}
        change={(seed) => change({ seed })}
      />
      {sign.error !== null && <Refusal problem={sign.error} />}
      <button type="submit" className="button button-outline" disabled={sign.isPending}>
        {t('rounds.sign')}
      </button>
    </form>
  );
}
