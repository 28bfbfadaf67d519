import { z } from "zod";
import type { TextChecks } from "~/shared/text";
import { EMAIL_MAX } from "./field-limits";

const address = z.email();

/** An address in the form in which it is kept and compared, or null when it is none. */
export function asEmail(given: string): string | null {
  const email = given.trim().toLowerCase();
  return email.length <= EMAIL_MAX && address.safeParse(email).success ? email : null;
}

/** Reads the address of a form: lower case, or "" after noting what is wrong with it. */
export function readEmail(checks: TextChecks, field: string, given: string): string {
  const known = checks.refusals.length;
  const text = checks.read(field, given, { min: 1, max: EMAIL_MAX, line: true });
  if (checks.refusals.length > known) return "";
  return asEmail(text) ?? checks.refuse("account.email-invalid", field);
}
