import { zoneToday } from '#survey';

/** Zones that a deadline is announced in often. */
const usualZones: readonly string[] = [
  'Europe/Berlin',
  'America/Bogota',
  'UTC',
  'Africa/Cairo',
  'Asia/Shanghai',
  'Asia/Seoul',
];

/**
 * Every zone that a deadline can be announced in, with its name of today from its place on, so that whoever types Kolkata
 * gets there: the usual ones first. `own` is one of them, by the name that it was given.
 */
export function zones(own: string): readonly (readonly [zone: string, name: string])[] {
  const names = new Map(
    [...usualZones, ...Intl.supportedValuesOf('timeZone').sort(byPlace)].map((zone) => [nameOf(zone), zone]),
  );
  // A zone may be listed under its old and its new name; one of them will do.
  names.set(nameOf(own), own);
  return [...names].map(([name, zone]) => [zone, name]);
}

function nameOf(zone: string): string {
  const [region = '', ...places] = zoneToday(zone).split('/');
  const place = places.pop();
  return place === undefined ? region : `${place} (${[region, ...places].join('/')})`;
}

const byPlace = (a: string, b: string): number => nameOf(a).localeCompare(nameOf(b), 'en');
