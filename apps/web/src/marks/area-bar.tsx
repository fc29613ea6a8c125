import { areaColour } from './area-colour.ts';

/** The upright bar in an area's colour that stands before its name. */
export function AreaBar({ area }: { area: string }) {
  return <span className="area-bar" style={{ background: areaColour(area) }} aria-hidden="true" />;
}
