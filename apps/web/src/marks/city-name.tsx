import type { Region } from '#members';
import { RegionMark } from './region-mark.tsx';

/** A city as it writes itself, kept apart from the direction around it, with its region's mark where known. */
export function CityName({ name, region }: { name: string; region?: Region | undefined }) {
  return (
    <span className="city-name">
      {region !== undefined && <RegionMark region={region} />}
      <bdi>{name}</bdi>
    </span>
  );
}
