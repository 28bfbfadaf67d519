import { ROLES, type Role, STAFF_ROLES, type StaffRole } from "~/shared/roles";
import type { StaffView } from "~/shared/views";

/** Roles that are given; everybody is a member without. */
export type GrantedRole = Exclude<Role, "member">;

/** Narrows any value to a role that can be given, or null. */
export function asRole(value: unknown): GrantedRole | null {
  const role = ROLES.find((known) => known === value);
  return role && role !== "member" ? role : null;
}

/** The badge of somebody who holds these roles: the highest staff role and its team, or none. */
export function badgeOf(grants: readonly { role: string; team: string }[]): StaffView | null {
  const held = [...STAFF_ROLES]
    .reverse()
    .find((role: StaffRole) => grants.some((grant) => grant.role === role));
  if (!held) return null;
  return { role: held, team: grants.find(({ role }) => role === held)?.team ?? "" };
}
