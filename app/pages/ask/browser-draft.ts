import { maskedFields } from "~/privacy";
import { asProblemType } from "~/shared/problem-types";

/** What the ask form holds, as typed. */
export type AskFields = {
  problemType: string;
  title: string;
  errorCode: string;
  body: string;
  tried: string;
  tags: string;
};

export const EMPTY_ASK: AskFields = {
  problemType: "",
  title: "",
  errorCode: "",
  body: "",
  tried: "",
  tags: "",
};

const STORAGE_KEY = "askwell-question";

/** The fields of a record of unknown origin; what is not a text is empty. */
export function asAskFields(value: unknown): AskFields {
  const given: Record<string, unknown> =
    typeof value === "object" && value !== null ? { ...value } : {};
  const text = (name: string) => (typeof given[name] === "string" ? given[name] : "");
  return {
    problemType: asProblemType(given.problemType) ?? "",
    title: text("title"),
    errorCode: text("errorCode"),
    body: text("body"),
    tried: text("tried"),
    tags: text("tags"),
  };
}

/** Whether somebody wrote something; a chosen problem type alone is not worth keeping. */
export function hasWords({ title, errorCode, body, tried, tags }: AskFields): boolean {
  return [title, errorCode, body, tried, tags].some((text) => text.trim() !== "");
}

/** The question a visitor began in this browser, or null. */
export function readBrowserDraft(): AskFields | null {
  try {
    const stored = window.localStorage.getItem(STORAGE_KEY);
    if (!stored) return null;
    const fields = asAskFields(JSON.parse(stored));
    return hasWords(fields) ? fields : null;
  } catch {
    return null;
  }
}

/** Keeps a question in this browser, private data masked. False when the browser keeps nothing (full, or storage is off). */
export function keepBrowserDraft(fields: AskFields): boolean {
  if (!hasWords(fields)) {
    dropBrowserDraft();
    return false;
  }
  try {
    window.localStorage.setItem(STORAGE_KEY, JSON.stringify(maskedFields(fields).fields));
    return true;
  } catch {
    return false;
  }
}

export function dropBrowserDraft(): void {
  try {
    window.localStorage.removeItem(STORAGE_KEY);
  } catch {
    // A browser that stores nothing has nothing to remove.
  }
}
