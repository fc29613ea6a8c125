import type { Region } from '#members';

const shapes: Readonly<Record<Region, string>> = {
  africa: 'M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1Z',
  'arab-states': 'M7 1.5 13.5 13H.5Z',
  'asia-pacific': 'M7 0l7 7-7 7-7-7Z',
  'europe-north-america': 'M1 1h12v12H1Z',
  'latin-america-caribbean': 'M5 1h4v4h4v4H9v4H5V9H1V5h4Z',
};

/** A region's shape in the region's colour; always stands beside the region's or the city's name. */
export function RegionMark({ region }: { region: Region }) {
  return (
    <svg className="region-mark" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <path d={shapes[region]} fill={`var(--region-${region})`} />
    </svg>
  );
}
