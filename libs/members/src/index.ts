export { languages } from './language.ts';
export type { Language, LocalText } from './language.ts';
export { regions } from './member-city.ts';
export type { IsoDate, MemberCity, MemberKind, MemberStatus, Region, StatusSpan } from './member-city.ts';
export { cityRoles, networkRoles } from './role.ts';
export type { Actor, CityRole, NetworkRole, Role, RoleGrant } from './role.ts';
