/**
 * Zones that many machines still list under a name that has been given up, by today's name in the zone database of IANA.
 * Rounds keep the name that they were given: every machine takes the old one, not every one the new.
 */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** An IANA zone as people read it: by the name that it has today, `Asia/Ho Chi Minh`. */
export function zoneToday(zone: string): string {
  return (renamed[zone] ?? zone).replaceAll('_', ' ');
}
