import { FILE_MAX_MIB } from "~/attachments";
import {
  type BoxAnswer,
  BoxReadings,
  OwnBoxEntries,
  type OwnBoxView,
  PrivateBoxFields,
  PrivateBoxPanel,
  PrivateFrame,
  type StaffBoxView,
} from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import {
  BackLink,
  Button,
  ConfirmButton,
  Empty,
  ErrorSummary,
  Field,
  FileInput,
  FormActions,
  type FormAnswer,
  HiddenField,
  Notice,
  Page,
  PageTitle,
  PICTURE_TYPES,
  PostForm,
  UserTitle,
} from "~/ui";
import { type NoticeView, noticeKey } from "../notices";
import { MaskedNotice } from "../writing/masked-notice";

export type PrivateBoxPageView = {
  question: { id: number; title: string; language: string };
  /** The asker's own box, or what support reads of it before opening it. */
  own: OwnBoxView | null;
  staff: StaffBoxView | null;
  notice: NoticeView | null;
};

type PrivateBoxPageProps = {
  view: PrivateBoxPageView;
  answer: BoxAnswer | undefined;
  /** Why a picture was not taken, in words. */
  problem: string | null;
};

/** The private box of one question, on a page of its own. */
export function PrivateBoxPage({ view, answer, problem }: PrivateBoxPageProps) {
  const t = useTranslate();
  const { question, own, staff, notice } = view;
  const refused = answer && "errors" in answer ? answer : undefined;
  return (
    <Page width="form">
      <ErrorSummary answer={own ? refused : undefined} />
      <BackLink to={paths.question(question.id, question.title)}>
        <UserTitle lang={question.language}>{question.title}</UserTitle>
      </BackLink>
      <PageTitle>{t("private-box.title")}</PageTitle>
      {notice && !answer ? (
        <>
          <Notice kind="success" announce>
            {t(noticeKey(notice.word))}
          </Notice>
          <MaskedNotice kinds={[]} box={notice.box.filter((word) => word === "left-out")} />
        </>
      ) : null}
      {own ? (
        <OwnBox questionId={question.id} box={own} answer={refused} problem={problem} />
      ) : staff ? (
        <PrivateBoxPanel box={staff} answer={answer} />
      ) : (
        <Empty icon="private" title={t("private-box.staff-none")} />
      )}
    </Page>
  );
}

type OwnBoxProps = {
  questionId: number;
  box: OwnBoxView;
  answer: FormAnswer | undefined;
  problem: string | null;
};

function OwnBox({ questionId, box, answer, problem }: OwnBoxProps) {
  const t = useTranslate();
  const action = paths.privateBox(questionId);
  const empty = box.entries.length === 0;
  return (
    <>
      {empty ? (
        box.open ? null : (
          <p className="text-soft">{t("private-box.own-over")}</p>
        )
      ) : (
        <PrivateFrame title={t("private-box.own")} id="own-private-box">
          <p className="mt-1 text-small">{t("private-box.own-masked")}</p>
          <OwnBoxEntries box={box} questionId={questionId} removable />
          <div className="mt-3">
            <ConfirmButton
              action={action}
              fields={{ do: "empty" }}
              icon="delete"
              label={t("private-box.own-empty-all")}
              question={t("private-box.own-empty-question")}
              confirm={t("private-box.own-empty-confirm")}
            />
          </div>
          <BoxReadings readings={box.readings} />
        </PrivateFrame>
      )}
      {box.open || answer ? (
        <PostForm key={box.entries.map(({ id }) => id).join()} action={action}>
          <HiddenField name="do" value="write" />
          <PrivateBoxFields
            answer={answer}
            pictures={false}
            lead={<p>{t(empty ? "private-box.lead" : "private-box.own-replace")}</p>}
          />
          <FormActions>
            <Button>{t("private-box.save")}</Button>
          </FormActions>
        </PostForm>
      ) : null}
      {box.open ? <PictureForm questionId={questionId} problem={problem} /> : null}
    </>
  );
}

/** Goes to the door that takes files, by a form of the browser's own. */
function PictureForm({ questionId, problem }: { questionId: number; problem: string | null }) {
  const t = useTranslate();
  return (
    <PrivateFrame title={t("private-box.picture-add")} id="private-picture">
      <form
        method="post"
        action={paths.privatePictures(questionId)}
        encType="multipart/form-data"
        className="mt-4"
      >
        <Field
          name="file"
          label={t("private-box.file")}
          hint={t("private-box.picture-hint", { max: FILE_MAX_MIB })}
          error={problem ?? undefined}
        >
          <FileInput accept={PICTURE_TYPES} />
        </Field>
        <p className="mt-4">
          <Button kind="secondary">{t("private-box.picture-send")}</Button>
        </p>
      </form>
    </PrivateFrame>
  );
}
