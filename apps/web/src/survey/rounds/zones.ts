/** Zones that a deadline can be announced in. */
export const zones: readonly string[] = [
  'Europe/Berlin',
  'America/Bogota',
  'UTC',
  'Africa/Cairo',
  'Asia/Shanghai',
  'Asia/Seoul',
];
