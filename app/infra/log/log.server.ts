import pino, { type DestinationStream, type Logger } from "pino";

export type Log = Logger;

/** Fields that must never reach a log, whoever passes them. */
const SECRET = [
  "password",
  "passwordHash",
  "token",
  "cookie",
  "authorization",
  "email",
  "sessionId",
  "source",
  "text",
];

/** A structured logger, one JSON line an event; secrets are cut by field name at two depths. */
export function createLog(
  level: string,
  destination: DestinationStream = pino.destination(1),
): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: SECRET.flatMap((name) => [name, `*.${name}`]), censor: "[cut]" },
    serializers: { error: faultOf },
  };
  return pino(options, destination);
}

/** Mail addresses: mail servers and PostgreSQL quote them in what they complain about. */
const ADDRESSES = /[^\s<>"'(),;:/@]+@[^\s<>"'(),;:/@]+/g;
const unaddressed = (text: string) => text.replace(ADDRESSES, "[address]");

/** An error as it may be logged: kind, message, code and stack, without the data it carries. */
export function faultOf(error: unknown): object {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code } = error as { code?: string };
  return {
    kind: error.name,
    message: unaddressed(error.message.slice(0, 500)),
    code,
    stack: unaddressed(error.stack?.slice(0, 4000) ?? ""),
  };
}
