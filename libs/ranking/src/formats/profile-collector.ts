import { Problem, type ProblemDetail } from '#problem';
import type { Preference, Profile } from '../profile.ts';
import { fileLimits } from './file-limits.ts';
import type { PreferenceSink } from './preference-sink.ts';

/** The stratum of files that know of none. */
export const wholeStratum = 'all';

/** Gathers what a reader tells into a profile. Strata come without a roll: their members are unknown (0). */
export class ProfileCollector implements PreferenceSink {
  readonly warnings: ProblemDetail[] = [];
  private known: Profile['areas'] = [];
  private readonly preferences: Preference[] = [];
  private readonly strata = new Set<string>();
  private readonly singles = new Map<string, readonly string[]>();

  areas(areas: Profile['areas']): void {
    this.known = areas;
    for (const { id } of areas) this.singles.set(id, [id]);
  }

  preference(preference: Preference): void {
    if (this.preferences.length >= fileLimits.preferences)
      throw new Problem('too-large', 'profile-too-large', {
        part: 'preferences',
        limit: fileLimits.preferences,
      });
    this.strata.add(preference.stratum);
    // A million preferences share their untied places, which are most of their memory.
    const ranked = preference.ranked.map((place) =>
      place.length === 1 ? (this.singles.get(place[0]!) ?? place) : place,
    );
    this.preferences.push({ ...preference, ranked });
  }

  warning(warning: ProblemDetail): void {
    if (this.warnings.length < fileLimits.warnings) this.warnings.push(warning);
  }

  /** The profile of all that was told so far. */
  profile(): Profile {
    const strata = this.strata.size > 0 ? [...this.strata] : [wholeStratum];
    return {
      areas: this.known,
      strata: strata.map((id) => ({ id, members: 0 })),
      preferences: this.preferences,
    };
  }
}
