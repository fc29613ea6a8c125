import type { PlanEvidence } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import { RegionMark } from '../../marks/region-mark.tsx';
import { WhyStep } from './why-step.tsx';

/** The last step: how many cities ranked the area, region by region. */
export function EvidenceStep({ evidence }: { evidence: PlanEvidence }) {
  const { t } = useText();
  return (
    <WhyStep done title={t('plan.rankedBy', { rankedBy: evidence.rankedBy, answered: evidence.answered })}>
      <ul className="why-regions">
        {evidence.byRegion
          .toSorted((left, right) => right.answered - left.answered)
          .map((row) => (
            <li key={row.region}>
              <RegionMark region={row.region} />
              <span>{t(`common.regionShort.${row.region}`)}</span>
              <span className="bar-track">
                <span
                  className="bar-fill"
                  style={{
                    inlineSize: `${row.answered === 0 ? 0 : (row.rankedBy / row.answered) * 100}%`,
                    background: `var(--region-${row.region})`,
                  }}
                />
              </span>
              <span className="region-bar-of">
                {t('survey.of', { answered: row.rankedBy, members: row.answered })}
              </span>
            </li>
          ))}
      </ul>
    </WhyStep>
  );
}
