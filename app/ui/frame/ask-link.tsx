import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { classes } from "../classes";

/** The way to ask, the same wherever it stands. */
export function AskLink({ className }: { className?: string }) {
  const t = useTranslate();
  return (
    <Link
      to={paths.ask()}
      className={classes("button button-primary whitespace-nowrap", className)}
    >
      {t("ui.frame.ask")}
    </Link>
  );
}
