import type { ThreadSupportView } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Button, Card, Icon, PostForm } from "~/ui";
import { StillBrokenForm } from "./still-broken-form";

type OutcomePartProps = {
  outcome: NonNullable<ThreadSupportView["outcome"]>;
  isOver: boolean;
  questionId: number;
};

/** 'Did this solve it?', for the asker after support's reply; and for a while after it is over. */
export function OutcomePart({ outcome, isOver, questionId }: OutcomePartProps) {
  const t = useTranslate();
  const title = isOver
    ? "support.outcome.over-title"
    : outcome.mayThank
      ? "support.outcome.title"
      : "support.outcome.solved-title";
  return (
    <section aria-labelledby="outcome" className="mt-6">
      <Card>
        <h2 id="outcome" className="text-base">
          {t(title)}
        </h2>
        <div className="mt-3 flex flex-wrap items-start gap-3">
          {outcome.mayThank ? (
            <PostForm action={paths.thanks(questionId)}>
              <Button kind="secondary" icon="accept">
                {t("support.outcome.thanks")}
              </Button>
            </PostForm>
          ) : null}
          <details className="min-w-0 open:basis-full">
            <summary className="button button-quiet list-none">
              <Icon name="down" className="turns" />
              {t("support.outcome.broken")}
            </summary>
            <div className="pt-3">
              <StillBrokenForm questionId={questionId} answer={undefined} />
            </div>
          </details>
        </div>
      </Card>
    </section>
  );
}
