import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { changesNothing, type RulePreview } from "~/escalation";
import {
  asRulePlace,
  calendarNames,
  dropRule,
  previewRule,
  ruleView,
  saveRule,
} from "~/escalation/index.server";
import { allowed, notFound } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { formAsTyped, NoRulePage, type RuleAnswer, RulePage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { parseId, paths } from "~/paths";

const text = z.string().default("");
const schema = z.object({
  do: z.enum(["preview", "save", "drop"]).default("preview"),
  confirmed: text,
  window: text,
  windowInHours: text,
  askerMayEscalate: text,
  askerWait: text,
  priority: text,
  queue: text,
  firstReply: text,
  nextReply: text,
  resolution: text,
  targetsInHours: text,
  calendar: text,
});

export const meta = quietMeta;

/** What the address says that the rule is for, as it was typed. */
function typedPlace(request: Request) {
  const { searchParams } = new URL(request.url);
  return { problemType: searchParams.get("type") ?? "", tag: searchParams.get("tag") ?? "" };
}

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  const typed = typedPlace(args.request);
  const place = asRulePlace(typed);
  return {
    title: pageTitle(ctx, "support-settings.rules.title"),
    typed: { type: typed.problemType.slice(0, 60), tag: typed.tag.slice(0, 60) },
    rule: place ? await ruleView(ctx, place) : null,
    calendars: await calendarNames(ctx),
  };
}

/** Shows what a rule would change, saves it or takes it back; asks once more where open questions move. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  const place = asRulePlace(typedPlace(args.request));
  if (!place) throw notFound();
  return answerForm(ctx, args.request, schema, async (values) => {
    const { do: what, confirmed, ...fields } = values;
    const input = {
      ...place,
      ...fields,
      windowInHours: fields.windowInHours === "on",
      askerMayEscalate: fields.askerMayEscalate === "on",
      targetsInHours: fields.targetsInHours === "on",
      priority: Number(fields.priority),
      calendarId: parseId(fields.calendar),
    };
    const again = (preview: RulePreview, asks: RuleAnswer["asks"]) => ({
      ...formAsTyped(fields),
      preview,
      asks,
    });
    if (what === "preview") {
      const preview = await previewRule(ctx, input);
      return again(preview, changesNothing(preview) ? null : "save");
    }
    const preview =
      what === "save"
        ? await saveRule(ctx, { ...input, confirmed })
        : await dropRule(ctx, { ...place, confirmed });
    return preview ? again(preview, what) : redirect(`${paths.rules()}?notice=saved`);
  });
}

export default function StaffRule() {
  const { typed, rule, calendars } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as RuleAnswer | undefined;
  if (!rule) return <NoRulePage typed={typed} />;
  return <RulePage rule={rule} calendars={calendars} answer={answer} />;
}
