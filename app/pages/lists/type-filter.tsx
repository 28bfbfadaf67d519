import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths, type QuestionList } from "~/paths";
import { PROBLEM_TYPES, type ProblemType } from "~/shared/problem-types";
import { problemTypeKey } from "~/ui";

/** One problem type or all, within the list that is open. */
export function TypeFilter({ list, type }: { list: QuestionList; type: ProblemType | null }) {
  const t = useTranslate();
  const choices = [null, ...PROBLEM_TYPES];
  return (
    <nav aria-label={t("pages.lists.types")} className="mb-4">
      <ul className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <li key={choice ?? "all"}>
            <Link
              to={paths.questions({
                list: list === "newest" ? undefined : list,
                type: choice ?? undefined,
              })}
              aria-current={choice === type ? "true" : undefined}
              className="inline-flex min-h-9 items-center rounded-full border border-line bg-surface px-3.5 text-small text-soft hover:border-accent hover:text-accent aria-[current]:border-accent aria-[current]:bg-accent-tint aria-[current]:font-semibold aria-[current]:text-accent pointer-coarse:min-h-11"
            >
              {choice ? t(problemTypeKey(choice)) : t("pages.lists.all-types")}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
