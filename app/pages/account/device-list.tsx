import type { Device } from "~/accounts";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Button, Icon, Moment, PostForm } from "~/ui";

/** A person's signed-in devices; each but this one can be ended here. */
export function DeviceList({ devices }: { devices: readonly Device[] }) {
  const t = useTranslate();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {devices.map(({ id, device, createdAt, lastSeenAt, current }) => (
        <li key={id} className="flex items-center gap-x-3 py-3 sm:gap-x-4">
          <Icon name="device" className="size-6 text-soft" />
          <div className="min-w-0 flex-1">
            <p className="font-semibold">
              {device}
              {current ? (
                <span className="font-normal text-solved">
                  {" "}
                  · {t("account-pages.devices.this")}
                </span>
              ) : null}
            </p>
            <p className="flex flex-wrap gap-x-4 text-small text-soft">
              <span>
                {t("account-pages.devices.since")} <Moment at={createdAt} />
              </span>
              <span>
                {t("account-pages.devices.seen")} <Moment at={lastSeenAt} />
              </span>
            </p>
          </div>
          {current ? (
            <PostForm action={paths.signOut()} reload>
              <Button kind="secondary">{t("account-pages.devices.sign-out")}</Button>
            </PostForm>
          ) : (
            <PostForm fields={{ do: "end", deviceId: id }}>
              <Button
                kind="secondary"
                aria-label={t("account-pages.devices.end-label", { device })}
              >
                {t("account-pages.devices.end")}
              </Button>
            </PostForm>
          )}
        </li>
      ))}
    </ul>
  );
}
