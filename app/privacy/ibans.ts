import { opens } from "./edges";
import type { ReadText } from "./read-text";

// ISO 13616 registry: what follows country and check digits; n digits, a letters, c either.
const STRUCTURES: Readonly<Record<string, string>> = Object.fromEntries(
  `AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c BH4a14c BI23n BR23n1a1c BY4c4n16c CH5n12c
   CR18n CY8n16c CZ20n DE18n DJ23n DK14n DO4c20n EE16n EG25n ES20n FI14n FK2a12n FO14n FR10n11c2n
   GB4a14n GE2a16n GI4a15c GL14n GR7n16c GT4c20c HN4a20n HR17n HU24n IE4a14n IL19n IQ4a15n IS22n
   IT1a10n12c JO4a4n18c KW4a22c KZ3n13c LB4n20c LC4a24c LI5n12c LT16n LU3n13c LV4a13c LY21n MC10n11c2n
   MD2c18c ME18n MK3n10c2n MN16n MR23n MT4a5n18c MU4a19n3a NI4a20n NL4a10n NO11n OM3n16c PK4a16c PL24n
   PS4a21c PT21n QA4a21c RO4a16c RS18n RU14n15c SA2n18c SC4a20n3a SD14n SE20n SI15n SK20n SM1a10n12c
   SO19n ST21n SV4a20n TL19n TN20n TR6n16c UA6n19c VA18n VG4a16n XK16n YE4a4n18c`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), spelled(entry.slice(2))]),
);
const BEGINNINGS = /[A-Za-z]{2} ?\d{2}/g;
const LONGEST_GAP = 3;
const GAP = /[ .\n-]/;

/** IBANs of the registry's countries, with right length, structure and check digits. */
export function findIbans(text: ReadText): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const { seen } = text;
  BEGINNINGS.lastIndex = 0;
  for (let match = BEGINNINGS.exec(seen); match; match = BEGINNINGS.exec(seen)) {
    const start = match.index;
    const end = ibanEnd(text, start);
    if (end === null) {
      // "EURDE89": the two letters may be a later pair of the same word.
      BEGINNINGS.lastIndex = start + 1;
      continue;
    }
    found.push({ start, end });
    BEGINNINGS.lastIndex = end;
  }
  return found;
}

function ibanEnd(text: ReadText, start: number): number | null {
  const { seen } = text;
  const structure = STRUCTURES[seen.slice(start, start + 2).toUpperCase()];
  if (!structure || !beginsHere(seen, start)) return null;
  let number = "";
  let gaps = 0;
  let regular = true;
  let at = start;
  for (; number.length < structure.length + 4; at++) {
    text.steps++;
    const unit = seen.charAt(at).toUpperCase();
    if (GAP.test(unit) && number.length > 0 && ++gaps <= LONGEST_GAP) {
      if (unit !== "\n" && number.length % 4 !== 0) regular = false;
      continue;
    }
    gaps = 0;
    if (!fits(unit, number.length < 4 ? "aann"[number.length] : structure[number.length - 4]))
      return null;
    number += unit;
  }
  if (/[A-Za-z0-9]/.test(seen.charAt(at)) || remainder(number) !== 1) return null;
  // The words of a sentence can add up by chance, so letters are asked for in printed groups.
  if (/^n+$/.test(structure)) return at;
  return regular || /iban/i.test(seen.slice(Math.max(0, start - 24), start)) ? at : null;
}

function beginsHere(seen: string, start: number): boolean {
  return opens(seen, start, "iban") && !/[0-9]/.test(seen.charAt(start - 1));
}

function fits(unit: string, kind: string | undefined): boolean {
  if (unit >= "0" && unit <= "9") return kind !== "a";
  return unit >= "A" && unit <= "Z" && kind !== "n";
}

// ISO 7064 MOD 97-10 over the number with its first four characters last, A = 10 … Z = 35.
function remainder(number: string): number {
  let rest = 0;
  for (const unit of number.slice(4) + number.slice(0, 4)) {
    const value = Number.parseInt(unit, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

function spelled(structure: string): string {
  return structure.replace(/(\d+)([nac])/g, (_, count: string, kind: string) =>
    kind.repeat(Number(count)),
  );
}
