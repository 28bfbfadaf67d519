import { useState } from "react";
import type { ThreadPageView } from "./view";

/**
 * A value as it was when the page was loaded: what changes while the page is open must not empty a
 * form that somebody is filling in.
 */
export function useAsLoaded<Value>(
  value: Value,
  { formKey }: Pick<ThreadPageView, "formKey">,
): Value {
  const [kept, keep] = useState({ value, formKey });
  if (kept.formKey === formKey) return kept.value;
  keep({ value, formKey });
  return value;
}
