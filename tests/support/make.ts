import { nameSkeleton } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { mentionKey } from "~/markdown";
import type { Actor, Role } from "~/shared/roles";

let counter = 0;

/** Somebody who is signed up, verified and holds the roles given. */
export async function makePerson(
  world: Pick<Context, "db" | "clock">,
  {
    name = `Person ${++counter}`,
    roles = [],
    locale = "en",
    verified = true,
    team = "",
  }: {
    name?: string;
    roles?: Exclude<Role, "member">[];
    locale?: string;
    verified?: boolean;
    team?: string;
  } = {},
): Promise<Actor> {
  const now = world.clock.now();
  const { id } = await world.db.person.create({
    data: {
      name,
      nameSkeleton: nameSkeleton(name),
      mentionKey: mentionKey(name),
      locale,
      createdAt: now,
      credential: {
        create: {
          email: `${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "")}@example.test`,
          passwordHash: "-",
          ...(verified ? { emailVerifiedAt: now } : {}),
        },
      },
      roleGrants: { create: roles.map((role) => ({ role, team, grantedAt: now })) },
    },
    select: { id: true },
  });
  return { id, name, roles: ["member", ...roles], verified };
}
