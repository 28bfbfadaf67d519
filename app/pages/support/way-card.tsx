import type { WayToSupport } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { ButtonLink, Card, MomentIn } from "~/ui";

/** The asker's way to official support: one button, or from when there is one. */
export function WayCard({ way, questionId }: { way: WayToSupport; questionId: number }) {
  const t = useTranslate();
  if (way.kind === "not") return null;
  if (way.kind === "later") {
    return (
      <p className="my-4 text-small text-soft">
        <MomentIn at={way.until} say={(at) => t("support.way.later", { at })} />
      </p>
    );
  }
  return (
    <section aria-labelledby="way" className="my-4">
      <Card tone={way.urgent ? "private" : "sunken"}>
        <h2 id="way" className="text-base">
          {t(way.urgent ? "support.way.urgent-title" : "support.way.title")}
        </h2>
        <p className="mt-1">{t(way.urgent ? "support.way.urgent-text" : "support.way.now-text")}</p>
        <p className="mt-3">
          <ButtonLink
            to={paths.support(questionId)}
            kind={way.urgent ? "primary" : "secondary"}
            icon="official"
          >
            {t("support.way.button")}
          </ButtonLink>
        </p>
      </Card>
    </section>
  );
}
