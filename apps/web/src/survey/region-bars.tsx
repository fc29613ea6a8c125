import type { Region } from '#members';
import { useText } from '../i18n/text-context.tsx';
import { RegionMark } from '../marks/region-mark.tsx';
import { SegmentBars } from './segment-bars.tsx';
import { stillNeeded } from './still-needed.ts';

/** Answers of one region. */
export interface RegionAnswers {
  readonly region: Region;
  readonly members: number;
  readonly answered: number;
}

/** How far each region has answered against one target, the largest first. */
export function RegionBars(props: {
  rows: readonly RegionAnswers[];
  target: number;
  layout?: 'above' | 'beside';
}) {
  const { rows, target, layout = 'above' } = props;
  const { t } = useText();
  const bars = rows
    .toSorted((left, right) => right.members - left.members)
    .map((row) => ({
      id: row.region,
      label: (
        <>
          <RegionMark region={row.region} />
          {t(`common.region.${row.region}`)}
        </>
      ),
      members: row.members,
      answered: row.answered,
      target,
      needed: stillNeeded(row, target).more,
      colour: `var(--region-${row.region})`,
    }));
  return <SegmentBars rows={bars} layout={layout} />;
}
