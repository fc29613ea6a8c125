import type { MovedArea } from '#ranking';
import { useText } from '../i18n/text-context.tsx';

/** The areas that one was merged from, and where each had come. */
export function MovedFrom({ moved, name }: { moved: MovedArea; name: (area: string) => string }) {
  const { t, list, ordinal } = useText();
  const before = moved.before.map((one) =>
    t('ranking.areaAt', { area: name(one.area), rank: ordinal(one.rank) }),
  );
  return (
    <p className="quiet">{t('ranking.mergedFrom', { areas: list(before), rank: ordinal(moved.rank) })}</p>
  );
}
