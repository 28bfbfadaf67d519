import type { PersonView } from "~/shared/views";
import { PersonLink } from "~/ui";

/** Everybody who carries the badge, drawn as they appear beside what they write. */
export function StaffMembers({ people }: { people: readonly PersonView[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {people.map((person) => (
        <li key={person.id} className="py-3">
          <PersonLink person={person} />
        </li>
      ))}
    </ul>
  );
}
