import type { StaffMember } from "~/accounts";
import { PersonLink } from "~/ui";
import { AboutText } from "./about-text";

/** Everybody who carries the badge, drawn as they appear beside what they write, with their own words. */
export function StaffMembers({ staff }: { staff: readonly StaffMember[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {staff.map(({ person, about }) => (
        <li key={person.id} className="py-3">
          <PersonLink person={person} />
          {about ? <AboutText about={about} quiet /> : null}
        </li>
      ))}
    </ul>
  );
}
