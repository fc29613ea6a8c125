/** Zones that a deadline is announced in often. */
const usualZones: readonly string[] = [
  'Europe/Berlin',
  'America/Bogota',
  'UTC',
  'Africa/Cairo',
  'Asia/Shanghai',
  'Asia/Seoul',
];

/** Every zone that a deadline can be announced in, the usual ones first; `own` is one of them. */
export function zones(own: string): readonly string[] {
  return [...new Set([...usualZones, own, ...Intl.supportedValuesOf('timeZone')])];
}
