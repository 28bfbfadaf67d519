import { Link } from "@remix-run/react";
import type { PromiseView } from "~/escalation";
import { type MessageKey, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Icon, MomentIn } from "~/ui";

/** Kinds that speak to the asker in other words. */
const OWN = {
  "needs-info": "support.promise.needs-info.own",
  "asker-turn": "support.promise.asker-turn.own",
  replied: "support.promise.replied.own",
} as const satisfies Record<string, MessageKey>;

/** What happens next on an open question and by when, for everybody. */
export function PromiseLine({ promise, isAsker }: { promise: PromiseView; isAsker: boolean }) {
  const t = useTranslate();
  const { kind, dueAt, reason } = promise;
  const key = isAsker && Object.hasOwn(OWN, kind) ? OWN[kind as keyof typeof OWN] : undefined;
  const words = key ?? (`support.promise.${kind}` as const);
  return (
    <p id="promise" className="mt-1 flex gap-2 text-ink">
      <Icon name="clock" className="mt-[0.2em] size-5 text-soft" />
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {dueAt ? <MomentIn at={dueAt} say={(at) => t(words, { at })} /> : t(words)}
        {reason ? <span className="whitespace-pre-line"> {reason}</span> : null}{" "}
        <Link to={paths.promises()} className="link-quiet text-small">
          {t("support.promise.kept")}
        </Link>
      </span>
    </p>
  );
}
