import { paths } from "~/paths";

type RolesQuery = { search?: string; person?: number; notice?: "granted" | "revoked" };

/** The page where roles are given, searched, with one person opened. */
export function rolesAddress({ search = "", person, notice }: RolesQuery): string {
  const query = new URLSearchParams();
  if (search) query.set("q", search);
  if (person !== undefined) query.set("person", String(person));
  if (notice) query.set("notice", notice);
  const text = query.toString();
  return text ? `${paths.staffPeople()}?${text}` : paths.staffPeople();
}
