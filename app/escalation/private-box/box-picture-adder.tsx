import { FILE_MAX_MIB } from "~/attachments";
import { useTranslate } from "~/i18n";
import { type FormAnswer, HiddenField, Icon, PictureChooser, useHydrated } from "~/ui";
import { boxFieldName } from "./box";
import { useBoxPictures } from "./use-box-pictures";

/**
 * Adds pictures to the box of a form whose question may not be there yet. Without scripts it says where
 * they are added later.
 */
export function BoxPictureAdder({ answer }: { answer?: FormAnswer | null }) {
  const t = useTranslate();
  const hydrated = useHydrated();
  const name = boxFieldName("file");
  const given = [answer?.values[name] ?? []].flat();
  const { rows, add, remove } = useBoxPictures(given);
  const error = answer?.errors[name];
  return (
    <div className="mt-4" id={`field-${name}`}>
      {error ? <p className="mb-2 font-semibold text-danger">{error}</p> : null}
      {rows.map(({ key, name: shown, ticket, problem }) => (
        <p key={key} role="status" className="flex flex-wrap items-center gap-x-3">
          {ticket ? <HiddenField name={name} value={ticket} /> : null}
          <span className={problem ? "text-danger" : undefined}>
            {problem ??
              t(ticket ? "private-box.picture-ready" : "private-box.picture-sending", {
                name: shown,
              })}
          </span>
          {hydrated ? (
            <button type="button" className="act" onClick={() => remove(key)}>
              <Icon name="delete" />
              {t("private-box.picture-remove")}
            </button>
          ) : null}
        </p>
      ))}
      {hydrated ? (
        <PictureChooser
          name={name}
          label={t("private-box.picture-add")}
          hint={t("private-box.picture-hint", { max: FILE_MAX_MIB })}
          onFile={(file) => void add(file)}
        />
      ) : (
        <p className="text-small text-soft">{t("private-box.picture-later")}</p>
      )}
    </div>
  );
}
