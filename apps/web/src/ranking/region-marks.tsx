import { regionsOf } from '#findings';
import { RegionMark } from '../marks/region-mark.tsx';

/** The marks of a stratum's regions, one beside the other. */
export function RegionMarks({ stratum }: { stratum: string }) {
  return (
    <span className="region-marks">
      {regionsOf(stratum).map((region) => (
        <RegionMark key={region} region={region} />
      ))}
    </span>
  );
}
