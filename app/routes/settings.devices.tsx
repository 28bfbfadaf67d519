import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { endDevice, listDevices, signOutEverywhere } from "~/accounts/index.server";
import { notFound, signedIn } from "~/http/context.server";
import { answerAct, formValues, parseForm } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { useTranslate } from "~/i18n";
import { DeviceList } from "~/pages/account/device-list";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { SettingsPage } from "~/pages/account/settings-page";
import { parseId, paths } from "~/paths";
import { ConfirmButton, Notice, Section } from "~/ui";

const schema = z.object({ do: z.enum(["end", "everywhere"]), deviceId: z.string().default("") });

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = signedIn(args);
  return {
    title: pageTitle(ctx, "account-pages.settings.part.devices"),
    devices: await listDevices(ctx, { sessionId: args.context.sessionId }),
    ended: noticeOf(args.request, ["ended"]) !== null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = signedIn(args, paths.settingsDevices());
  const values = await formValues(args.request);
  return answerAct(ctx, async () => {
    const input = parseForm(schema, values);
    if (input.do === "everywhere") {
      const { setCookie } = await signOutEverywhere(ctx);
      return redirect(`${paths.signIn()}?notice=signed-out-everywhere`, {
        headers: { "Set-Cookie": setCookie },
      });
    }
    const deviceId = parseId(input.deviceId);
    if (deviceId === null) throw notFound();
    await endDevice(ctx, { deviceId });
    return redirect(`${paths.settingsDevices()}?notice=ended`);
  });
}

export default function SettingsDevices() {
  const t = useTranslate();
  const { devices, ended } = useLoaderData<typeof loader>();
  return (
    <SettingsPage part="devices">
      {ended ? (
        <Notice kind="success" announce>
          {t("account-pages.devices.ended")}
        </Notice>
      ) : null}
      <p>{t("account-pages.devices.lead")}</p>
      <DeviceList devices={devices} />
      <Section
        title={t("account-pages.devices.everywhere")}
        hint={t("account-pages.devices.everywhere-hint")}
      >
        <ConfirmButton
          action={paths.settingsDevices()}
          fields={{ do: "everywhere" }}
          icon="sign-out"
          label={t("account-pages.devices.everywhere")}
          question={t("account-pages.devices.everywhere-question")}
          confirm={t("account-pages.devices.everywhere-confirm")}
        />
      </Section>
    </SettingsPage>
  );
}
