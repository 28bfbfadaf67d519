import { useNavigation } from "@remix-run/react";

/** Whether a form with text is on its way: its buttons wait, so that a double click sends once. */
export function useSending(): boolean {
  const { state, formMethod } = useNavigation();
  return state !== "idle" && formMethod !== undefined && formMethod !== "GET";
}
