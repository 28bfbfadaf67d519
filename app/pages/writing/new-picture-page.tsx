import { ALT_LIMITS, FILE_MAX_MIB, UNUSED_HOURS } from "~/attachments";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import {
  Button,
  Card,
  ErrorSummary,
  Field,
  FileInput,
  FormActions,
  type FormAnswer,
  Page,
  PageTitle,
  PICTURE_TYPES,
  TextInput,
} from "~/ui";

/** A picture that was just added, for its owner. */
export type MadePictureView = {
  id: string;
  alt: string;
  markdown: string;
  width: number;
  height: number;
};

type NewPicturePageProps = { made: MadePictureView | null; answer: FormAnswer | null };

/** Adds a picture without scripts: the line that shows it is copied by hand. */
export function NewPicturePage({ made, answer }: NewPicturePageProps) {
  const t = useTranslate();
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      <PageTitle lead={t("attachments.page.lead")}>{t("attachments.page.title")}</PageTitle>
      {made ? <MadePicture made={made} /> : null}
      <form method="post" action={paths.attachments()} encType="multipart/form-data">
        <Field
          name="file"
          label={t("attachments.page.file")}
          hint={t("attachments.page.file-hint", { max: FILE_MAX_MIB })}
          answer={answer}
        >
          <FileInput accept={PICTURE_TYPES} />
        </Field>
        <Field
          name="alt"
          label={t("attachments.alt")}
          hint={t("attachments.alt-hint", { max: ALT_LIMITS.max })}
          optional
        >
          <TextInput autoComplete="off" maxLength={ALT_LIMITS.max} />
        </Field>
        <FormActions>
          <Button>{t("attachments.page.send")}</Button>
        </FormActions>
      </form>
    </Page>
  );
}

function MadePicture({ made }: { made: MadePictureView }) {
  const t = useTranslate();
  return (
    <div className="mb-8">
      <Card>
        <h2 className="text-lead font-semibold">{t("attachments.page.made")}</h2>
        <img
          src={paths.attachment(made.id, "thumb")}
          alt={made.alt}
          width={made.width}
          height={made.height}
          className="mt-3 h-auto max-w-full rounded-small border border-line"
        />
        <label className="mt-4 block">
          <span className="font-semibold">{t("attachments.page.copy")}</span>
          <input type="text" readOnly value={made.markdown} className="control mt-1.5" />
        </label>
        <p className="mt-3 text-small text-soft">
          {t("attachments.page.made-hint", { hours: UNUSED_HOURS })}
        </p>
      </Card>
    </div>
  );
}
