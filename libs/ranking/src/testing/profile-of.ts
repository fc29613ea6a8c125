import type { Preference, Profile } from '../profile.ts';

const words = (text: string, by: string): string[] =>
  text
    .split(by)
    .map((word) => word.trim())
    .filter(Boolean);

/**
 * A profile from lines such as `3: A > B = C | D`: three preferences that rank A over B and C (tied), have no
 * opinion on D and leave the rest below. One stratum per line group given, `all` by default.
 */
export function profileOf(
  areas: string,
  lines: readonly string[],
  {
    weighted = false,
    stratum = () => 'all',
  }: { weighted?: boolean; stratum?: (index: number) => string } = {},
): Profile {
  const preferences: Preference[] = [];
  for (const line of lines) {
    const [, count = '1', ranking = '', silent = ''] = /^(?:(\d+):)?([^|]*)(?:\|(.*))?$/.exec(line)!;
    for (let copy = 0; copy < (weighted ? 1 : Number(count)); copy++) {
      preferences.push({
        id: `p${preferences.length}`,
        stratum: stratum(preferences.length),
        weight: weighted ? Number(count) : 1,
        ranked: words(ranking, '>').map((place) => words(place, '=')),
        noOpinion: words(silent, ' '),
      });
    }
  }
  const strata = [...new Set([stratum(0), ...preferences.map((preference) => preference.stratum)])];
  return {
    areas: areas.split(' ').map((id) => ({ id, label: id })),
    strata: strata.map((id) => ({ id, members: preferences.length + 10 })),
    preferences,
  };
}
