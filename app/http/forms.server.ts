import { data } from "@remix-run/node";
import type { z } from "zod";
import { isMessageKey, type Locale, translatorFor } from "~/i18n";
import type { Context } from "~/infra/context";
import { isRefusal, Refusal } from "~/shared/refusal";
import type { FormAnswer } from "~/ui";

type Values = Record<string, string | string[]>;

/** A form of ours has a handful of fields; far more is an attack on the parser. */
const FIELDS_MAX = 200;

/** The texts of a posted form; a field that comes twice is a list. Files are not texts and are left out. */
export async function formValues(request: Request): Promise<Values> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type)) {
    throw new Response(null, { status: 415 });
  }
  const values: Values = Object.create(null);
  let count = 0;
  for (const [name, value] of await request.formData().catch(unreadable)) {
    if (++count > FIELDS_MAX) throw new Response(null, { status: 413 });
    if (typeof value !== "string") continue;
    const before = values[name];
    values[name] =
      before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return { ...values };
}

function unreadable(): never {
  throw new Response(null, { status: 400 });
}

/**
 * Reads a form, runs `work` on its parsed primitives and gives its answer; what the domain refuses
 * comes back as the form filled in, with words beside the fields and the refusal's status.
 */
export async function answerForm<Schema extends z.ZodObject, Answer>(
  ctx: Context,
  request: Request,
  schema: Schema,
  work: (input: z.infer<Schema>) => Promise<Answer>,
) {
  const values = await formValues(request);
  try {
    return await work(parseForm(schema, values));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return refusedForm(ctx.locale, values, error);
  }
}

/** Parses form values; what does not fit is refused at its field. Unknown fields are dropped. */
export function parseForm<Schema extends z.ZodObject>(
  schema: Schema,
  values: Values,
): z.infer<Schema> {
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  const [first, ...others] = parsed.error.issues.map((issue) => {
    const field = String(issue.path[0] ?? "");
    const code =
      values[field] === undefined || values[field] === "" ? "text.missing" : "form.choice";
    return new Refusal(code, {}, { field });
  });
  throw new Refusal(first?.code ?? "form.choice", {}, { field: first?.options.field, others });
}

const SECRET = /password|token/i;

/** The answer that shows a form again with what was typed; passwords are never sent back. */
export function refusedForm(locale: Locale, values: Values, refusal: Refusal) {
  const all = [refusal, ...(refusal.options.others ?? [])];
  const summary = all.map((each) => ({
    field: each.options.field ?? null,
    text: refusalText(locale, each),
  }));
  const errors: Record<string, string> = {};
  for (const { field, text } of summary) if (field) errors[field] ??= text;
  const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !SECRET.test(name)));
  const answer: FormAnswer = {
    values: kept,
    errors,
    summary: toldApart(locale, summary),
    ...(Object.entries(values).some(([name, value]) => /password/i.test(name) && value !== "")
      ? { cleared: true }
      : {}),
  };
  return data(answer, { status: refusal.options.status ?? 400, headers: retryHeader(refusal) });
}

/** Two fields with the same trouble are told apart by their names; beside the fields nothing is said twice. */
function toldApart(locale: Locale, summary: FormAnswer["summary"]): FormAnswer["summary"] {
  const t = translatorFor(locale);
  return summary.map(({ field, text }) => {
    const key = `ui.field.${field}`;
    const alike = summary.some((other) => other.text === text && other.field !== field);
    if (!alike || !isMessageKey(key, locale)) return { field, text };
    return { field, text: t("ui.form.summary-line", { field: t(key), text }) };
  });
}

/** A refusal in the reader's language. */
export function refusalText(locale: Locale, refusal: Refusal): string {
  const key = `refusals.${refusal.code}`;
  return isMessageKey(key, locale) ? translatorFor(locale)(key, refusal.params) : refusal.code;
}

function retryHeader({ options }: Refusal): HeadersInit {
  return options.retryAfterSeconds ? { "Retry-After": String(options.retryAfterSeconds) } : {};
}

/**
 * Runs a one-click change; a refusal becomes the error page with its words and status, since there
 * is no form to show it beside.
 */
export async function answerAct<Answer>(
  ctx: Context,
  work: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw data(
      { message: refusalText(ctx.locale, error) },
      { status: error.options.status ?? 400, headers: retryHeader(error) },
    );
  }
}
