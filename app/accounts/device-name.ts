import Bowser from "bowser";

/** What a browser says it is, in short: 'Firefox' and 'Windows'; empty where it doesn't tell. */
export type DeviceName = { browser: string; system: string };

/** Reads a User-Agent header. The header itself is not kept: it tells more than a list of devices needs. */
export function deviceOf(userAgent: string): DeviceName {
  if (!userAgent.trim()) return { browser: "", system: "" };
  const parser = Bowser.getParser(userAgent.slice(0, 300));
  return { browser: plain(parser.getBrowserName()), system: plain(parser.getOSName()) };
}

/** The one line in which a device is kept. */
export function deviceToText({ browser, system }: DeviceName): string {
  return `${browser}|${system}`;
}

/** Reads that line back. */
export function deviceFromText(text: string): DeviceName {
  const [browser = "", system = ""] = text.split("|");
  return { browser, system };
}

function plain(name: string | undefined): string {
  return (name ?? "").replace(/[^\p{L}\p{N} .+-]/gu, "").slice(0, 40);
}
