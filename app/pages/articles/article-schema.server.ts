import { z } from "zod";
import { ARTICLE_TEXT_FIELDS, type ArticleForm } from "~/knowledge";
import type { DraftFields } from "~/posts/index.server";

const text = z.string().default("");

/** The form of an article, new or not. */
export const articleSchema = z.object({
  do: z.enum(["save", "preview", "drop"]).default("save"),
  key: text,
  answerId: text,
  version: z.coerce
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .default(0),
  problemType: text,
  errorCodes: text,
  tags: text,
  titleEn: text,
  appliesEn: text,
  symptomEn: text,
  stepsEn: text,
  titleZh: text,
  appliesZh: text,
  symptomZh: text,
  stepsZh: text,
});

/** A form as somebody left it: a field that was empty is in no draft. */
export function draftedForm(fields: DraftFields): ArticleForm {
  const names = [...ARTICLE_TEXT_FIELDS, "problemType", "errorCodes", "tags"] as const;
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? ""])) as ArticleForm;
}
