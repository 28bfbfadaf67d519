import { useLocation } from "@remix-run/react";
import type { AnswerView } from "~/answers";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { MarkButton, Moment } from "~/ui";

/** 'This solved it for me too', for everybody who reads, and how many have said so. */
export function WorkedPart({ answer, viewerId }: { answer: AnswerView; viewerId: number | null }) {
  const t = useTranslate();
  const here = useLocation().pathname;
  const { id, worked } = answer;
  if (!worked || (!worked.can && worked.count === 0)) return null;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      {worked.can ? (
        <MarkButton
          action={paths.worked(id)}
          fields={{ on: worked.mine ? 0 : 1, returnTo: `${here}#post-${id}` }}
          kind="button"
          icon="accept"
          label={t("moderation.worked")}
          // A visitor's page does not know what this device said before.
          pressed={viewerId === null ? undefined : worked.mine}
        />
      ) : null}
      {worked.lastAt ? (
        <p className="text-small text-soft">
          {t("moderation.worked.count", { count: worked.count })} <Moment at={worked.lastAt} />
        </p>
      ) : null}
    </div>
  );
}
