import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { ButtonLink, Card } from "~/ui";

/** Leads the asker to the one question after a solution. */
export function RatingCard({ questionId }: { questionId: number }) {
  const t = useTranslate();
  return (
    <section aria-labelledby="rating" className="my-4">
      <Card tone="accent">
        <h2 id="rating" className="text-base">
          {t("support.rating.title")}
        </h2>
        <p className="mt-1">{t("support.rating.lead")}</p>
        <p className="mt-3">
          <ButtonLink to={paths.rating(questionId)} kind="secondary">
            {t("support.rating.open")}
          </ButtonLink>
        </p>
      </Card>
    </section>
  );
}
