import { createContext, useContext } from "react";

/** The nonce of this answer's scripts; known on the server alone, since browsers hide it from scripts. */
export const NonceContext = createContext<string | undefined>(undefined);

/** The nonce for script elements while rendering on the server. */
export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
