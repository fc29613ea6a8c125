import type { CityRole } from '#members';

export class ColleagueRoleView {
  /** The role as it was given. */
  id: string;
  role: CityRole;
  since: string;
}

/** Somebody who acts for a city. */
export class ColleagueView {
  id: string;
  label: string;
  email: string;
  language: string;
  /** False until the person has signed in for the first time. */
  signedIn: boolean;
  roles: ColleagueRoleView[];
}

/** Who acts for a city, and in which roles. */
export class ColleaguesView {
  city: string;
  cityName: string;
  country: string;
  people: ColleagueView[];
}
