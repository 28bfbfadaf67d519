export {
  can,
  type Denial,
  type Owned,
  ROLE_TABLE,
  VERBS,
  VERBS_BY_ROLE,
  type Verb,
  whyNot,
} from "./can";
export {
  ABOUT_MAX,
  EMAIL_MAX,
  NAME_MAX,
  NAME_MIN,
  PASSWORD_MAX,
  PASSWORD_MIN,
  TEAM_MAX,
} from "./field-limits";
export type { Device } from "./list-devices.server";
export type { OwnSettings } from "./own-settings.server";
export type { PersonWithRoles } from "./people-for-roles.server";
export type { PersonProfile } from "./person-profile.server";
export { badgeOf, type GrantedRole } from "./role-grants";
export type { StaffMember } from "./staff-list.server";
export type { SignedInNow } from "./start-session.server";
