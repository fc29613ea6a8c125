import type { Role, RoleGrant } from '#members';

export class RoleGrantView implements RoleGrant {
  role: Role;
  city: string | null;
  country?: string;
}

/** A person with the roles held now, as the team sees it. */
export class PersonWithRolesView {
  id: string;
  email: string;
  label: string;
  language: string;
  /** False until the person has signed in for the first time. */
  signedIn: boolean;
  grants: RoleGrantView[];
}

/** A role as it is or was held. */
export class HeldRoleView {
  id: string;
  role: Role;
  city: string | null;
  cityName: string | null;
  country: string | null;
  countryName: string | null;
  since: string;
  /** How the pages name whoever gave it; null for the system. */
  givenBy: string | null;
  endedAt: string | null;
  endedBy: string | null;
  /** Why it ended. */
  note: string | null;
}

/** That a field of a contact was changed; never what stood there. */
export class ContactChangeView {
  field: string;
  at: string;
  /** How the pages name whoever changed it; null for the system. */
  by: string | null;
  note: string | null;
}

/** A person with every role ever held and every change of the contact. */
export class PersonDetailView {
  id: string;
  email: string;
  label: string;
  language: string;
  signedIn: boolean;
  /** The latest first. */
  roles: HeldRoleView[];
  changes: ContactChangeView[];
}
