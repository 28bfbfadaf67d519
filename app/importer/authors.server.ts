import { importPeople } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { importedIds, recordImported } from "~/posts/index.server";
import { withoutPrivateData } from "~/privacy";
import { oneLine, readableText } from "./clean-text";
import type { Attributes } from "./fields";
import { optionalId } from "./fields";

/** Who wrote something: `user` among the dump's people, else `former`, somebody who is no longer there. */
export type Author = { user: string | null; former: string; name: string | null };

/** What the dump calls accounts that were deleted. */
const DELETED = /^user(\d{1,12})$/i;
/** Nobody in particular: neither an id nor a name stands there. */
const NOBODY = "nobody";

/** Reads an author from the attributes with the id and, for accounts that are gone, the name. */
export function authorOf(attributes: Attributes, idName: string, nameName: string): Author {
  const user = optionalId(attributes, idName);
  const given = readableText((attributes[nameName] ?? "").slice(0, 400), true);
  const name = oneLine(withoutPrivateData(given).text, 40).text;
  const number = user ?? DELETED.exec(name)?.[1];
  if (number !== undefined) return { user, former: number, name: null };
  return name
    ? { user, former: `name:${name.toLowerCase()}`, name }
    : { user, former: NOBODY, name: null };
}

/**
 * Our ids of authors, inside the transaction of a batch. Those who are no longer in the dump become
 * people of their own under a neutral name, once for the whole import.
 */
export async function authorIds(
  tx: Context,
  origin: string,
  rows: readonly { id: string; author: Author; createdAt: Date }[],
): Promise<{ idOf(author: Author): number; made: number }> {
  const users = await importedIds(
    tx,
    { origin, kind: "person" },
    rows.flatMap(({ author }) => author.user ?? []),
  );
  const gone = rows.filter(({ author }) => !author.user || !users.has(author.user));
  const from = { origin, kind: "former-person" } as const;
  const formers = await importedIds(
    tx,
    from,
    gone.map(({ author }) => author.former),
  );
  const missing = new Map(
    gone
      .filter(({ author }) => !formers.has(author.former))
      .reverse()
      .map((row) => [row.author.former, row]),
  );
  const { ids } = await importPeople(
    tx,
    [...missing].map(([key, { id, author, createdAt }]) => ({
      key,
      name: author.name ?? "",
      neutral: "Former member",
      number: author.name ? id : key === NOBODY ? "" : key.replace(/\D/g, ""),
      about: "",
      joinedAt: createdAt,
    })),
  );
  await recordImported(tx, from, ids);
  return {
    idOf({ user, former }) {
      const id = (user && users.get(user)) || formers.get(former) || ids.get(former);
      if (!id) throw new Error("An author of an imported text was not found");
      return id;
    },
    made: ids.size,
  };
}
