import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Moment } from "~/ui";
import { OPENED_MINUTES, type OpenedBoxView, type OpenedPictureView } from "./box";

/** What a box holds, for who of support just opened it. */
export function OpenedBox({ opened }: { opened: OpenedBoxView }) {
  const t = useTranslate();
  const { questionId, entries, pictures } = opened;
  return (
    <div role="status" aria-label={t("private-box.staff-opened")} className="mt-4">
      <dl className="divide-y divide-line rounded-small border border-line bg-surface px-4">
        {entries.map(({ id, field, text, writtenAt }) => (
          <div key={id} className="py-3">
            <dt className="text-small text-soft">
              {t(`private-box.${field}`)} · <Moment at={writtenAt} />
            </dt>
            <dd className="mt-0.5 whitespace-pre-line [overflow-wrap:anywhere]">
              {text ?? <Unreadable />}
            </dd>
          </div>
        ))}
        {pictures.map((picture, index) => (
          <div key={picture.id} className="py-3">
            <dt className="text-small text-soft">
              {t("private-box.file")} · <Moment at={picture.writtenAt} />
            </dt>
            <dd className="mt-1">
              <Picture picture={picture} questionId={questionId} number={index + 1} />
            </dd>
          </div>
        ))}
      </dl>
      {pictures.length > 0 ? (
        <p className="mt-2 text-small text-soft">
          {t("private-box.staff-pictures-time", { minutes: OPENED_MINUTES })}
        </p>
      ) : null}
    </div>
  );
}

function Picture({
  picture,
  questionId,
  number,
}: {
  picture: OpenedPictureView;
  questionId: number;
  number: number;
}) {
  const t = useTranslate();
  const { fileId, width, height, readable } = picture;
  if (!readable) return <Unreadable />;
  return (
    <a
      className="picture block"
      href={paths.privatePicture(questionId, fileId)}
      target="_blank"
      rel="noopener"
    >
      <img
        src={paths.privatePicture(questionId, fileId, "thumb")}
        alt={t("private-box.staff-picture", { number })}
        width={width}
        height={height}
        className="h-auto max-h-80 w-auto max-w-full rounded-small border border-line"
      />
    </a>
  );
}

function Unreadable() {
  const t = useTranslate();
  return <span className="text-danger">{t("private-box.staff-unreadable")}</span>;
}
