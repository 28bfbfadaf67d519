import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { ButtonLink, Icon, MarkButton, Moment } from "~/ui";
import type { BoxReadingView, OwnBoxView, OwnEntryView } from "./box";
import { PrivateFrame } from "./private-box-fields";

type OwnProps = { box: OwnBoxView; questionId: number };

/** The asker's private box on the page of their question: masked, and the way to change it. */
export function OwnPrivateBox({ box, questionId }: OwnProps) {
  const t = useTranslate();
  const empty = box.entries.length === 0;
  if (empty && !box.open && box.readings.length === 0) return null;
  if (empty && box.open) {
    return (
      <p className="mt-6 flex gap-2 text-small text-soft">
        <Icon name="private" className="mt-[0.15em]" />
        <span>
          {t("private-box.own-empty")}{" "}
          <Link className="link" to={paths.privateBox(questionId)}>
            {t("private-box.own-add")}
          </Link>
        </span>
      </p>
    );
  }
  return (
    <PrivateFrame title={t("private-box.own")} id="own-private-box">
      <p className="mt-1 text-small">{t(empty ? "private-box.own-over" : "private-box.heading")}</p>
      <OwnBoxEntries box={box} questionId={questionId} />
      <BoxReadings readings={box.readings} />
      {empty ? null : (
        <p className="mt-4">
          <ButtonLink to={paths.privateBox(questionId)} kind="secondary" icon="edit">
            {t("private-box.own-change")}
          </ButtonLink>
        </p>
      )}
    </PrivateFrame>
  );
}

/** What the asker has put in, each by its end; `removable` ones with a button. */
export function OwnBoxEntries({
  box,
  questionId,
  removable = false,
}: OwnProps & { removable?: boolean }) {
  const t = useTranslate();
  if (box.entries.length === 0) return null;
  return (
    <dl className="mt-3 divide-y divide-line-strong/30 border-y border-line-strong/30">
      {box.entries.map((entry) => (
        <div
          key={entry.id}
          className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5 sm:flex-nowrap"
        >
          <dt className="basis-full text-small sm:basis-40 sm:shrink-0">
            {t(`private-box.${entry.field}`)}
          </dt>
          <dd className="min-w-0 flex-1 [overflow-wrap:anywhere]">
            <Shown entry={entry} />{" "}
            <span className="text-small text-soft">
              <Moment at={entry.writtenAt} />
            </span>
          </dd>
          {removable ? (
            <dd>
              <MarkButton
                action={paths.privateBox(questionId)}
                fields={{ do: "remove", entryId: entry.id }}
                icon="delete"
                label={t("private-box.own-remove")}
              />
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}

function Shown({ entry }: { entry: OwnEntryView }) {
  const t = useTranslate();
  const { field, shown, size } = entry;
  if (field === "file")
    return <span>{t("private-box.own-picture", { size: Math.ceil(size / 1024) })}</span>;
  if (shown === null) return <span className="text-danger">{t("private-box.own-unreadable")}</span>;
  return (
    <span className="tabular">
      {shown}
      {field === "other" ? ` ${t("private-box.own-other", { count: size })}` : null}
    </span>
  );
}

/** Who of support opened it, and when. */
export function BoxReadings({ readings }: { readings: readonly BoxReadingView[] }) {
  const t = useTranslate();
  if (readings.length === 0) {
    return <p className="mt-3 text-small text-soft">{t("private-box.readings-none")}</p>;
  }
  return (
    <ul aria-label={t("private-box.readings")} className="mt-3 space-y-1 text-small">
      {readings.map(({ name, at }) => (
        <li key={`${name} ${at}`} className="flex gap-2">
          <Icon name="eye" className="mt-[0.15em]" />
          <span>
            {t("private-box.reading", { name })} · <Moment at={at} />
          </span>
        </li>
      ))}
    </ul>
  );
}
