import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { startEmbedded } from "./embedded.server";
import { migrate } from "./migrate.server";

/**
 * The SQL that leads from prisma/migrations to prisma/schema, worked out by Prisma's own schema
 * engine (its WebAssembly build: the native one is a download) on a scratch database. Empty text
 * or a comment when they agree.
 */
export async function schemaDifference(url?: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "askwell-schema-"));
  const scratch = url ? null : await startEmbedded(folder);
  try {
    const database = url ?? (scratch?.url as string);
    if (scratch) await migrate(database, "prisma/migrations");
    const engine = await loadEngine(database);
    const files = schemaFiles("prisma/schema").map(([path, content]) => ({ path, content }));
    const result = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: process.cwd() },
      to: { tag: "schemaDatamodel", files },
      script: true,
      shadowDatabaseUrl: null,
      exitCode: false,
      filters: { externalTables: ["public._prisma_migrations"], externalEnums: [] },
    });
    return result.stdout ?? "";
  } finally {
    await scratch?.release();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Engine = { diff(params: object): Promise<{ stdout: string | null }> };

type Bindings = {
  SchemaEngine: { new: (options: object, log: () => void, adapter: object) => Promise<Engine> };
};

/** Once a process: a second instance would take over what the first one's closures call. */
let bindings: Promise<Bindings> | null = null;

async function loadEngine(url: string): Promise<Engine> {
  bindings ??= loadBindings();
  const { SchemaEngine } = await bindings;
  const factory = bindMigrationAwareSqlAdapterFactory(adapterFactory(url));
  return SchemaEngine.new({ datamodels: schemaFiles("prisma/schema") }, () => {}, factory);
}

async function loadBindings(): Promise<Bindings> {
  // The engine reports a crash of its own to this name.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  });
  const require = createRequire(import.meta.url);
  const entry = require.resolve("@prisma/schema-engine-wasm");
  const glue = await import(join(dirname(entry), "schema_engine_bg.js"));
  const bytes = readFileSync(join(dirname(entry), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}

function schemaFiles(folder: string): [string, string][] {
  return readdirSync(folder)
    .sort()
    .map((name) => [join(folder, name), readFileSync(join(folder, name), "utf8")]);
}

/** PostgreSQL's internal one-byte type; the driver adapter knows it only as text. */
const CATALOGUE_CHAR = 18;
const TEXT = 25;

/** The driver adapter, taught the one catalogue type that the schema engine asks for by name. */
function adapterFactory(url: string) {
  const characters = new Set<string>();
  const pool = new pg.Pool({ connectionString: url });
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryResult>;
  pool.query = (async (...args: unknown[]) => {
    const result = await query(...args);
    for (const field of result.fields ?? []) {
      if (field.dataTypeID !== CATALOGUE_CHAR) continue;
      field.dataTypeID = TEXT;
      characters.add(field.name);
    }
    return result;
  }) as unknown as typeof pool.query;
  const factory = new PrismaPg(pool, { disposeExternalPool: true });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (asked) => {
      const result = await queryRaw(asked);
      const columnTypes = result.columnTypes.map((type, at) =>
        characters.has(result.columnNames[at] ?? "") ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    return adapter;
  };
  return factory;
}
