import type { HeadersFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmAddressChange } from "~/accounts/index.server";
import { linkAction, linkLoader } from "~/http/link-door.server";
import { LinkPage } from "~/pages/account/link-page";
import { quietMeta } from "~/pages/account/page-title";
import { SECRET_PAGE_HEADERS } from "~/pages/account/secret-page";
import type { FormAnswer } from "~/ui";

export const meta = quietMeta;
export const headers: HeadersFunction = () => SECRET_PAGE_HEADERS;
export const loader = linkLoader("change-address", "account-pages.confirm.title");
export const action = linkAction(confirmAddressChange);

export default function ConfirmAddress() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <LinkPage what="confirm" view={view} answer={answer} />;
}
