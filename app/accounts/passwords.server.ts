import { hash, verify } from "@node-rs/argon2";
import type { Site } from "~/infra/context";
import { Refusal } from "~/shared/refusal";
import type { TextChecks } from "~/shared/text";
import { PASSWORD_MAX, PASSWORD_MIN } from "./field-limits";
import { passwordProblem } from "./password-rules";

/** Argon2id as OWASP's cheat sheet on password storage gives it: 19 MiB, two passes, one lane. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** More at once would take the cores and the memory of those who only read. */
const IN_FLIGHT = 2;
/** More than this waiting and we say so at once, rather than let everybody time out. */
const WAITING_MAX = 200;

/** How many hashes were worked out since the start: tests compare it, since time can't be asserted. */
export const passwordWork = { count: 0, inFlight: 0, mostInFlight: 0 };

const waiting: (() => void)[] = [];

/** Runs one hash when fewer than two are running. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (passwordWork.inFlight >= IN_FLIGHT) {
    if (waiting.length >= WAITING_MAX) {
      throw new Refusal(
        "account.too-many-tries",
        { minutes: 1 },
        { status: 429, retryAfterSeconds: 30 },
      );
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    passwordWork.inFlight++;
  }
  passwordWork.count++;
  passwordWork.mostInFlight = Math.max(passwordWork.mostInFlight, passwordWork.inFlight);
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else passwordWork.inFlight--;
  }
}

/** The Argon2id hash of a password, in PHC form, salted by itself. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize("NFC"), ARGON2ID));
}

let dummy: Promise<string> | undefined;

/**
 * Whether a password belongs to a hash. With `null` (nobody has that address) it does the same work
 * against a hash that nothing fits, and says no.
 */
export async function verifyPassword(kept: string | null, password: string): Promise<boolean> {
  if (password.length > PASSWORD_MAX * 4) return false;
  dummy ??= hash(crypto.randomUUID(), ARGON2ID);
  const known = kept?.startsWith("$argon2id$") === true;
  const against = known ? kept : await dummy;
  return (await inTurn(() => verify(against, password.normalize("NFC")))) && known;
}

/** Notes what is wrong with a new password of a form. `own`: the person's name and address. */
export function checkPassword(
  checks: TextChecks,
  field: string,
  password: string,
  site: Site,
  own: readonly string[],
): void {
  const found = passwordProblem(password, [...own, site.name, ...site.brands]);
  if (found)
    checks.refuse(found.problem, field, {
      min: PASSWORD_MIN,
      max: PASSWORD_MAX,
      count: found.count,
    });
}
