import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { paths } from "~/paths";
import type { PersonView } from "~/shared/views";
import { Moment } from "./moment";
import { StaffBadge } from "./staff-badge";

/** A person's name, kept apart from the text around it, with the badge of staff. */
export function PersonLink({ person }: { person: PersonView }) {
  return (
    <span className="inline-flex max-w-full flex-wrap items-center gap-x-1.5">
      <Link to={paths.person(person.id)} className="link-quiet relative z-1 text-ink">
        <bdi>{person.name}</bdi>
      </Link>
      {person.staff ? <StaffBadge staff={person.staff} /> : null}
    </span>
  );
}

type PersonLineProps = {
  person: PersonView;
  /** ISO 8601. */
  at?: string;
  /** Between the name and the moment, such as 'asked'. */
  verb?: ReactNode;
  after?: ReactNode;
};

/** Who and when, quietly. */
export function PersonLine({ person, at, verb, after }: PersonLineProps) {
  return (
    <span className="inline-flex max-w-full flex-wrap items-center gap-x-1.5 text-small text-soft">
      <PersonLink person={person} />
      {at ? (
        <span>
          {verb ? <>{verb} </> : null}
          <Moment at={at} />
        </span>
      ) : null}
      {after}
    </span>
  );
}
