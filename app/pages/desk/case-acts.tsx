import { type MessageKey, useTranslate } from "~/i18n";
import { Button, ErrorSummary, Icon, PostForm } from "~/ui";
import { actFields } from "./act-fields";
import type { ActsProps, CaseAct } from "./acts";
import { answerOf } from "./answer-of";
import { Panel } from "./case-side";
import { TAKE_FORM } from "./keys";

/** What can be done with a case as it stands. */
function possible({ view, agents }: ActsProps): CaseAct[] {
  const { isOpen, state, assignee, isMine } = view;
  const waits = state === "waiting-customer" || state === "waiting-internal";
  const over = !isOpen && state !== "solved";
  const open = view.threads.filter((thread) => thread.open).length;
  const acts: [CaseAct, boolean][] = [
    ["take", isOpen && !assignee],
    ["confirm-peer", isOpen && view.peerSolutionId !== null],
    ["resume", waits],
    ["reopen", state === "solved"],
    ["solve", isOpen],
    ["wait-customer", isOpen && state !== "waiting-customer"],
    ["wait-others", isOpen],
    ["label", isOpen],
    ["priority", isOpen],
    ["type", isOpen],
    ["hand-back", isOpen && isMine],
    ["assign", isOpen && agents !== null],
    ["merge", isOpen],
    ["split", isOpen && open > 1],
    ["decline", isOpen],
    ["follow-up", over],
  ];
  return acts.flatMap(([act, can]) => (can ? [act] : []));
}

/** Acts that are wanted less often stand behind one word. */
const RARE: readonly CaseAct[] = [
  "label",
  "type",
  "hand-back",
  "assign",
  "merge",
  "split",
  "decline",
];

/** What can be done with a case as it stands, most wanted first. */
export function CaseActs(props: ActsProps) {
  const t = useTranslate();
  const acts = possible(props);
  const rare = acts.filter((act) => RARE.includes(act));
  const sent = props.answer?.values.form;
  return (
    <Panel title={t("desk.acts.title")}>
      {acts.length === 0 ? <p className="text-small text-soft">{t("desk.acts.none")}</p> : null}
      <div className="space-y-1">
        {acts
          .filter((act) => !RARE.includes(act))
          .map((act) => (
            <Act key={act} act={act} {...props} />
          ))}
      </div>
      {rare.length > 0 ? (
        <details open={rare.some((act) => act === sent) ? true : undefined}>
          <summary className="flex min-h-11 items-center gap-2 text-accent">
            <Icon name="more" className="size-4" />
            {t("desk.acts.more")}
          </summary>
          <div className="space-y-1 border-l-2 border-line pl-3">
            {rare.map((act) => (
              <Act key={act} act={act} {...props} />
            ))}
          </div>
        </details>
      ) : null}
    </Panel>
  );
}

/** One act: a button, or what it asks for first, unfolded where it was refused. */
function Act({ act, ...props }: ActsProps & { act: CaseAct }) {
  const t = useTranslate();
  const { view } = props;
  const answer = answerOf(props.answer, act);
  const hidden = { form: act, seenVersion: view.version, questionId: view.questionId };
  const fields = actFields(act, { ...props, answer, t });
  if (fields === null)
    return (
      <div className="py-1">
        <ErrorSummary answer={answer} scope={act} />
        <PostForm fields={hidden} id={act === "take" ? TAKE_FORM : undefined}>
          <Button kind={act === "take" ? "primary" : "secondary"} wide>
            {t(`desk.act.${act}`)}
          </Button>
        </PostForm>
      </div>
    );
  return (
    <details open={answer ? true : undefined} className="border-b border-line last:border-0">
      <summary className="flex min-h-11 items-center gap-2">
        <Icon name="down" className="turns size-4 text-soft" />
        {t(`desk.act.${act}`)}
      </summary>
      <PostForm fields={hidden} className="pb-4">
        <ErrorSummary answer={answer} scope={act} />
        <div>{fields}</div>
        <div className="mt-4">
          <Button kind={act === "decline" ? "danger" : "secondary"}>
            {t(`desk.act.${act}.do` as MessageKey)}
          </Button>
        </div>
      </PostForm>
    </details>
  );
}
