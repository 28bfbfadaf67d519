import { importPeople } from "~/accounts/index.server";
import { plainText } from "~/markdown";
import { withoutPrivateData } from "~/privacy";
import { oneLine } from "./clean-text";
import { type Attributes, dateOf, idOf } from "./fields";
import { htmlToMarkdown } from "./html-to-markdown.server";
import type { Pass, Run } from "./run-pass.server";

type Person = { id: string; name: string; about: string; joinedAt: Date };

/** As many characters as a profile takes. */
const ABOUT_MAX = 500;

/** Users.xml: people who can't sign in, so that everything has its author. */
export function peoplePass(run: Run, path: string): Pass<Person, Person> {
  const { ctx, tally } = run;
  const line = tally.line("Users.xml", "people");
  return {
    path,
    kind: "person",
    line,
    unreadable: line,
    choose: () => "mine",
    parse: (attributes: Attributes) => ({
      id: idOf(attributes, "Id"),
      name: oneLine(attributes.DisplayName ?? "", 200).text,
      about: attributes.AboutMe ?? "",
      joinedAt: dateOf(attributes, "CreationDate", ctx.clock.now()),
    }),
    prepare: async ({ about, ...person }) => ({
      row: { ...person, about: about ? aboutOf(about) : "" },
      changes: [],
    }),
    async write(tx, rows) {
      const people = rows.map(({ id, ...person }) => ({
        ...person,
        key: id,
        neutral: "Member",
        number: id.replace(/\D/g, ""),
      }));
      const { ids, renamed } = await importPeople(tx, people);
      return {
        made: ids,
        changes: [{ what: "names changed: taken, or nobody may have them", count: renamed }],
      };
    },
  };
}

function aboutOf(html: string): string {
  return plainText(withoutPrivateData(htmlToMarkdown(html).markdown).text, ABOUT_MAX);
}
