import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { unrankedConventions, weightings } from '#ranking';
import type { RankingSettings } from '#ranking';
import { changeSettings, signSettings } from '../../api/round-life.ts';
import type { ChosenSettings } from '../../api/round-life.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { Choice, TextField } from '../../members/fields.tsx';
import { NumberField } from './number-field.tsx';

/** The form in which settings are signed, or, with a reason, put forward as a change. */
export function SettingsForm(props: {
  round: string;
  from: RankingSettings;
  minimum: number;
  /** Null where one signature is enough. */
  reason: string | null;
  children?: ReactNode;
}) {
  const { round, from, minimum, reason, children } = props;
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
    mutationFn: () => (reason === null ? signSettings(round, chosen) : changeSettings(round, chosen, reason)),
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
        choose={(value) => change({ unranked: unrankedConventions.find((one) => one === value) ?? 'below' })}
        options={unrankedConventions.map((one) => [one, t(`rounds.unranked.${one}`)])}
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
      {children}
      {sign.error !== null && <Refusal problem={sign.error} />}
      <button type="submit" className="button button-outline" disabled={sign.isPending}>
        {t(reason === null ? 'rounds.sign' : 'rounds.propose')}
      </button>
    </form>
  );
}
