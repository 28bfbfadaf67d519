import { isAbsolute, resolve } from "node:path";
import { z } from "zod";
import { asTimeZone } from "~/shared/time-zone";
import { readSealingKeys } from "./sealing/keys";

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default("0.0.0.0"),
  ASKWELL_DATA: z.string().min(1).default("data"),
  ASKWELL_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  ASKWELL_NAME: z.string().min(1).max(40).default("Askwell"),
  ASKWELL_BRANDS: z.string().default("Askwell,Harbour Pay,海湾支付"),
  ASKWELL_ZONE: z.string().default("UTC"),
  ASKWELL_DEMO: z.enum(["on", "off"]).default("on"),
  ASKWELL_TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  ASKWELL_MAIL_FROM: z.string().default("Askwell <no-reply@localhost>"),
  ASKWELL_LOG: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  ASKWELL_METRICS_TOKEN: z.string().min(16).optional(),
  ASKWELL_BOX_KEYS: z
    .string()
    .transform((text, check) => {
      try {
        return readSealingKeys(text);
      } catch (error) {
        check.addIssue({ code: "custom", message: (error as Error).message });
        return z.NEVER;
      }
    })
    .optional(),
  DATABASE_URL: z.string().startsWith("postgres").optional(),
  SMTP_URL: z.string().startsWith("smtp").optional(),
  MEILISEARCH_URL: z.url().optional(),
  MEILISEARCH_KEY: z.string().optional(),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_BUCKET: z.string().optional(),
  S3_KEY: z.string().optional(),
  S3_SECRET: z.string().optional(),
  S3_REGION: z.string().default("us-east-1"),
});

/** These four make a bucket together; some of them alone are a mistake. */
const BUCKET = ["S3_ENDPOINT", "S3_BUCKET", "S3_KEY", "S3_SECRET"] as const;

/** Every setting that Askwell reads, typed; the README's table names each. */
export type Environment = Omit<z.infer<typeof schema>, "ASKWELL_ORIGIN" | "ASKWELL_BRANDS"> & {
  ASKWELL_ORIGIN: string;
  /** Whether the origin was set; otherwise it is this machine under any of its names. */
  originIsSet: boolean;
  ASKWELL_BRANDS: string[];
};

/**
 * Reads the settings from the process. Refuses, naming each setting, what does not fit; empty
 * values count as not given. Relative data folders count from the working directory.
 */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`These settings do not fit:\n${lines.join("\n")}`);
  }
  const value = parsed.data;
  const missing = BUCKET.filter((name) => value[name] === undefined);
  if (missing.length > 0 && missing.length < BUCKET.length) {
    const lines = missing.map((name) => `  ${name}: is missing, and the other S3 settings need it`);
    throw new Error(`These settings do not fit:\n${lines.join("\n")}`);
  }
  if (!asTimeZone(value.ASKWELL_ZONE)) {
    throw new Error(
      `These settings do not fit:\n  ASKWELL_ZONE: ${value.ASKWELL_ZONE} is not a time zone`,
    );
  }
  return {
    ...value,
    ASKWELL_DATA: isAbsolute(value.ASKWELL_DATA) ? value.ASKWELL_DATA : resolve(value.ASKWELL_DATA),
    originIsSet: value.ASKWELL_ORIGIN !== undefined,
    ASKWELL_ORIGIN: new URL(value.ASKWELL_ORIGIN ?? `http://localhost:${value.PORT}`).origin,
    ASKWELL_BRANDS: value.ASKWELL_BRANDS.split(",")
      .map((brand) => brand.trim())
      .filter(Boolean),
  };
}

/** What a program we start may see of the environment: none of our settings, and one plain locale. */
export function programEnvironment(): NodeJS.ProcessEnv {
  return {
    NODE_ENV: process.env.NODE_ENV ?? "production",
    PATH: process.env.PATH,
    LC_ALL: "C",
    TZ: "UTC",
  };
}

/** The folder in which a command was typed, from which its relative paths count; npm moves to the project's. */
export function typedIn(source: NodeJS.ProcessEnv = process.env): string {
  return source.INIT_CWD || process.cwd();
}
