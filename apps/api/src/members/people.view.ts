import type { Role, RoleGrant } from '#members';

export class RoleGrantView implements RoleGrant {
  role: Role;
  city: string | null;
}

/** A person with the roles held now, as the team sees it. */
export class PersonWithRolesView {
  id: string;
  email: string;
  label: string;
  language: string;
  grants: RoleGrantView[];
}
