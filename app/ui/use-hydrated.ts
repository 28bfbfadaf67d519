import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the server and at the first render, true once scripts run: for what needs JavaScript. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
