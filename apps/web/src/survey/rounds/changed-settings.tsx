import type { RoundSettings, SignedSettings } from '../../api/round-life.ts';
import { useText } from '../../i18n/text-context.tsx';

type WaitingChange = RoundSettings['changes'][number];

/** What a change that waits would make of the settings that hold: whoever agrees to it has to read it. */
export function ChangedSettings({ held, change }: { held: SignedSettings | null; change: WaitingChange }) {
  const { t, number } = useText();
  const values = (of: Pick<WaitingChange, 'settings' | 'minimumAnswers' | 'minimumCell'>) => ({
    places: number(of.settings.places),
    weighting: t(`rounds.weighting.${of.settings.weighting}`),
    unranked: t(`rounds.unranked.${of.settings.unranked}`),
    minimum: number(of.minimumAnswers),
    minimumCell: number(of.minimumCell),
    confidence: number(of.settings.confidence, { style: 'percent', maximumFractionDigits: 1 }),
    draws: number(of.settings.draws),
    replicates: number(of.settings.replicates),
    seed: of.settings.seed,
  });
  const to = values(change);
  const from = held === null ? null : values(held);
  const names = {
    places: t('rounds.places'),
    weighting: t('rounds.weighting'),
    unranked: t('rounds.unranked'),
    minimum: t('rounds.minimum'),
    minimumCell: t('rounds.minimumCell'),
    confidence: t('rounds.confidence'),
    draws: t('compare.setting.draws'),
    replicates: t('compare.setting.replicates'),
    seed: t('rounds.seed'),
  };
  const parts = (Object.keys(names) as (keyof typeof names)[]).filter((part) => from?.[part] !== to[part]);
  return (
    <dl className="round-facts" aria-label={t('rounds.wouldChange')}>
      {parts.map((part) => (
        <div key={part}>
          <dt>{names[part]}</dt>
          <dd>{from === null ? to[part] : t('rounds.becomes', { from: from[part], to: to[part] })}</dd>
        </div>
      ))}
    </dl>
  );
}
