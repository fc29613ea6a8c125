import { zoneToday } from './zone-today.ts';

test.each([
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Asia/Saigon', 'Asia/Ho Chi Minh'],
  ['America/Bogota', 'America/Bogota'],
])('%s is %s today, the same zone', (zone, today) => {
  expect(zoneToday(zone)).toBe(today);
  const said = (timeZone: string) =>
    new Intl.DateTimeFormat('en', { timeZone, timeStyle: 'long' }).format(new Date('2026-12-12T12:00:00Z'));
  expect(said(today.replaceAll(' ', '_'))).toBe(said(zone));
});
