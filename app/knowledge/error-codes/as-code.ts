import { cleanErrorCode, codeKey, ERROR_CODE_LIMITS, isErrorCode } from "~/questions";

/** A code as it is shown, in capitals and with plain hyphens; null for what can be no code. */
export function asCode(text: string): string | null {
  const code = cleanErrorCode(text.slice(0, ERROR_CODE_LIMITS.max * 4))
    .toUpperCase()
    .replace(/[\p{Pd}\u2212]/gu, "-");
  const isCode = isErrorCode(code) && codeKey(code) !== "" && code.length <= ERROR_CODE_LIMITS.max;
  return isCode ? code : null;
}
