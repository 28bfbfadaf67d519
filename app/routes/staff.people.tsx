import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { grantRole, peopleForRoles, revokeRole } from "~/accounts/index.server";
import { allowed, notFound } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { rolesAddress } from "~/pages/account/roles-address";
import { RolesPage } from "~/pages/account/roles-page";
import { parseId, paths } from "~/paths";
import { ROLES } from "~/shared/roles";
import type { FormAnswer } from "~/ui";

const text = z.string().default("");
const schema = z.object({
  do: z.enum(["grant", "revoke"]),
  personId: text,
  role: z.enum(ROLES).exclude(["member"]),
  team: text,
});

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "manage-roles");
  const { searchParams } = new URL(args.request.url);
  const search = (searchParams.get("q") ?? "").slice(0, 100);
  const people = await peopleForRoles(
    ctx,
    search.isWellFormed() && !search.includes("\0") ? search : "",
  );
  const chosen = parseId(searchParams.get("person") ?? "");
  return {
    title: pageTitle(ctx, "account-pages.roles.title"),
    search,
    people,
    chosen: people.find(({ id }) => id === chosen) ?? null,
    notice: noticeOf(args.request, ["granted", "revoked"]),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "manage-roles");
  const search = new URL(args.request.url).searchParams.get("q") ?? "";
  return answerForm(ctx, args.request, schema, async ({ role, team, ...input }) => {
    const personId = parseId(input.personId);
    if (personId === null) throw notFound();
    if (input.do === "grant") await grantRole(ctx, { personId, role, team });
    else await revokeRole(ctx, { personId, role });
    // Whoever gave up their own office no longer sees this page.
    if (input.do === "revoke" && role === "administrator" && personId === ctx.actor.id)
      return redirect(paths.home());
    return redirect(
      rolesAddress({
        search,
        person: personId,
        notice: input.do === "grant" ? "granted" : "revoked",
      }),
    );
  });
}

export default function StaffPeople() {
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <RolesPage view={useLoaderData<typeof loader>()} answer={answer} />;
}
