/** The roles of escalation.md's table, least to most; a person may hold several. */
export const ROLES = ["member", "helper", "moderator", "agent", "lead", "administrator"] as const;
export type Role = (typeof ROLES)[number];

/** Roles whose holders carry the staff badge; a helper is an experienced member, not staff. */
export const STAFF_ROLES = ["moderator", "agent", "lead", "administrator"] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Who is acting: read anew from the database on every request. */
export type Actor = {
  id: number;
  name: string;
  /** Always holds "member". */
  roles: readonly Role[];
  verified: boolean;
};

/** Whether a role carries the staff badge. */
export function isStaffRole(role: Role): role is StaffRole {
  return (STAFF_ROLES as readonly Role[]).includes(role);
}
