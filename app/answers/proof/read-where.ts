import { PublicTexts } from "~/privacy";
import { countryNamed } from "./countries";
import { PROOF_LIMITS, type Where } from "./where";

/** An app's version as its about page writes it: 8.2, 8.2.1, v8.2.1 (4021). */
const VERSION = /^[vV]?(\d{1,4}(?:\.\d{1,4}){0,3}(?: ?\(\d{1,6}\))?)$/;
/** A name: no address, no sign that leads out of here, no row of digits. */
const BANK = /^(?!.*\d{5})[\p{L}\p{M}\p{N} &'’()·-]+$/u;

/**
 * Where it was, as a form says it; everything may be left out. Refuses the codes of TextChecks,
 * `text.private` for what looks like somebody's data, `form.choice` on `country`,
 * `answer.version-unreadable` on `appVersion` and `answer.bank-unreadable` on `bank`.
 */
export function readWhere(given: Where): Where {
  const checks = new PublicTexts();
  const line = (field: "appVersion" | "bank") => {
    const text = checks.read(field, given[field], { max: PROOF_LIMITS[field].max, line: true });
    checks.refusePrivate(field, text);
    return text.normalize("NFKC");
  };
  const version = line("appVersion");
  const appVersion = VERSION.exec(version)?.[1] ?? "";
  if (version && !appVersion) checks.refuse("answer.version-unreadable", "appVersion");
  const bank = line("bank");
  if (bank && !BANK.test(bank)) checks.refuse("answer.bank-unreadable", "bank");
  const country = given.country.toUpperCase();
  if (country && !countryNamed(country)) checks.refuse("form.choice", "country");
  checks.done();
  return { country, appVersion, bank };
}
