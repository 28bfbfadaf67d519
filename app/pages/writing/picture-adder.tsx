import { ALT_LIMITS, FILE_MAX_MIB } from "~/attachments";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { PictureChooser, useHydrated } from "~/ui";
import { type AddedFile, usePictures } from "./use-pictures";

type PictureAdderProps = {
  /** The field whose text takes the pictures, and its scope. */
  name: string;
  scope?: string | number;
};

/** Under a text: adds pictures to it. Without scripts, a link to the page that does. */
export function PictureAdder({ name, scope }: PictureAdderProps) {
  const t = useTranslate();
  const hydrated = useHydrated();
  const { files, add, rename } = usePictures(name, scope);
  return (
    <div className="mt-3">
      {hydrated ? (
        <PictureChooser
          name={name}
          label={t("attachments.add")}
          hint={t("attachments.add-hint", { max: FILE_MAX_MIB })}
          onFile={(file) => void add(file)}
        />
      ) : (
        <a
          href={paths.newAttachment()}
          target="_blank"
          rel="noopener"
          className="button button-quiet"
        >
          {t("attachments.add-page")}
        </a>
      )}
      {files.length > 0 ? (
        <ul
          aria-label={t("attachments.list")}
          className="mt-2 divide-y divide-line border-y border-line"
        >
          {files.map((file) => (
            <li key={file.key} className="py-3">
              <AddedLine file={file} rename={rename} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

type AddedLineProps = { file: AddedFile; rename: (id: string, alt: string) => void };

function AddedLine({ file, rename }: AddedLineProps) {
  const t = useTranslate();
  const { key, name, id, problem, progress } = file;
  const said = { name };
  return (
    <>
      <p role="status" className={problem ? "text-danger" : undefined}>
        {problem ? (
          <>
            <bdi className="font-semibold">{name}</bdi> · {problem}
          </>
        ) : (
          t(id ? "attachments.sent" : "attachments.sending", said)
        )}
      </p>
      {id || problem ? null : (
        <progress
          value={progress}
          max={1}
          aria-label={t("attachments.sending", said)}
          className="mt-2 w-full"
        />
      )}
      {id ? (
        <label className="mt-2 block">
          <span className="font-semibold">{t("attachments.alt")}</span>
          <span className="mt-0.5 mb-2 block text-small text-soft" id={`alt-hint-${id}-${key}`}>
            {t("attachments.alt-hint", { max: ALT_LIMITS.max })}
          </span>
          <input
            type="text"
            className="control"
            autoComplete="off"
            maxLength={ALT_LIMITS.max}
            aria-describedby={`alt-hint-${id}-${key}`}
            onChange={({ currentTarget }) => rename(id, currentTarget.value)}
            // Enter would send the form around it.
            onKeyDown={(event) => {
              if (event.key === "Enter") event.preventDefault();
            }}
          />
        </label>
      ) : null}
    </>
  );
}
