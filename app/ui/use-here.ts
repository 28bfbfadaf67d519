import { useLocation } from "@remix-run/react";

/** The path and query of this page, for `returnTo`. */
export function useHere(): string {
  const { pathname, search } = useLocation();
  return pathname + search;
}
