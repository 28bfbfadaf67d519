import type { SearchAddress } from "~/paths";
import { withoutWord } from "./parse-query";
import { type Asked, NARROWED_BY, type NarrowedBy, type Narrowing } from "./read-asked";

/** A search's address with other choices, on its first page; a word of the text that said otherwise goes. */
export function addressWith(asked: Asked, changes: Narrowing, sort = asked.sort): SearchAddress {
  let q = asked.typed;
  const narrowing: Narrowing = { ...asked.narrowing, ...changes };
  for (const name of NARROWED_BY) {
    const raw = asked.byWord[name];
    if (raw === undefined) continue;
    if (name in changes) q = withoutWord(q, raw);
    else delete narrowing[name];
  }
  return { q, ...choices(narrowing), sort: sort === "best" ? undefined : sort };
}

/** The address of another page of the same search, which holds nothing newer than this one. */
export function addressOfPage(asked: Asked, page: number, until: string): SearchAddress {
  const address = addressWith(asked, {});
  return page === 1 ? address : { ...address, page, until: asked.until ?? until };
}

/** The choices that are no words of the text, as a form carries them on. */
export function keptChoices(
  asked: Asked,
  without: readonly NarrowedBy[] = [],
): Record<string, string> {
  const { q: _, ...address } = addressWith(asked, {});
  return Object.fromEntries(
    Object.entries(address).flatMap(([name, value]) =>
      value === undefined || without.some((each) => each === name) ? [] : [[name, String(value)]],
    ),
  );
}

function choices({ solved, official, ...texts }: Narrowing): SearchAddress {
  return {
    ...texts,
    solved: solved === undefined ? undefined : solved ? "yes" : "no",
    official: official ? "yes" : undefined,
  };
}
