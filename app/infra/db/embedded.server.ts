import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { programEnvironment } from "../environment.server";
import { embeddedBinaries, reachableDataFolder } from "./embedded-binaries.server";

/** A running embedded server: how to connect, and how to let go of it. */
export type EmbeddedDatabase = {
  url: string;
  /** Stops the server if nobody else is connected to it; `force` stops it anyway. */
  release(force?: boolean): Promise<void>;
};

/** The longest path of a unix socket is 107 bytes (sun_path in unix(7)), file name included. */
const SOCKET_PATH_MAX = 80;
const DATABASE = "askwell";
const USER = "askwell";

/**
 * Starts the PostgreSQL that ships in the npm packages on a unix socket below `dataFolder`, or
 * joins the one already running there (also one left by a killed process). Creates the cluster
 * and the database on first use. As root it runs as `nobody`, since PostgreSQL refuses root.
 */
export async function startEmbedded(dataFolder: string): Promise<EmbeddedDatabase> {
  const owner = process.getuid?.() === 0 ? unprivilegedUser() : undefined;
  const bin = embeddedBinaries(owner !== undefined);
  const data = reachableDataFolder(dataFolder, owner !== undefined);
  const cluster = join(data, "postgresql");
  const sockets = socketFolder(data);
  ownFolder(data, 0o711);
  ownFolder(cluster, 0o700, owner);
  ownFolder(sockets, 0o700, owner);
  const url = (database: string) =>
    `postgresql://${USER}@localhost/${database}?host=${encodeURIComponent(sockets)}`;

  if (!existsSync(join(cluster, "PG_VERSION"))) initialise(bin, cluster, owner);
  const child = (await answers(url("postgres"))) ? null : launch(bin, cluster, sockets, owner);
  if (child) await untilReady(url("postgres"), child, join(cluster, "server.log"));
  await createDatabase(url("postgres"));
  return {
    url: url(DATABASE),
    async release(force = false) {
      if (!force && (await othersConnected(url("postgres")))) child?.unref();
      else await stopServer(cluster);
    },
  };
}

/** Ends the server of a cluster, also one that a killed process left behind, and waits until it is gone. */
async function stopServer(cluster: string): Promise<void> {
  const file = join(cluster, "postmaster.pid");
  const pid = existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : 0;
  if (!(pid > 1)) return;
  try {
    process.kill(pid, "SIGINT");
    // PostgreSQL takes the file away as its last act.
    for (let tries = 0; tries < 600 && existsSync(file); tries++) await sleep(50);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

type Owner = { uid: number; gid: number };

function unprivilegedUser(): Owner {
  const id = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

function socketFolder(data: string): string {
  if (Buffer.byteLength(data) <= SOCKET_PATH_MAX) return join(data, "socket");
  const name = createHash("sha256").update(data).digest("hex").slice(0, 16);
  return join(tmpdir(), `askwell-${name}`);
}

function ownFolder(path: string, mode: number, owner?: Owner): void {
  mkdirSync(path, { recursive: true });
  chmodSync(path, mode);
  if (owner) chownSync(path, owner.uid, owner.gid);
}

function initialise(bin: string, cluster: string, owner: Owner | undefined): void {
  execFileSync(
    join(bin, "initdb"),
    ["-D", cluster, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-instructions"],
    { ...owner, cwd: "/", stdio: ["ignore", "ignore", "pipe"], env: programEnvironment() },
  );
}

function launch(bin: string, cluster: string, sockets: string, owner?: Owner): ChildProcess {
  const log = openSync(join(cluster, "server.log"), "a", 0o600);
  if (owner) chownSync(join(cluster, "server.log"), owner.uid, owner.gid);
  const settings = {
    listen_addresses: "",
    unix_socket_directories: sockets,
    max_connections: "100",
    shared_buffers: "128MB",
    log_min_messages: "warning",
    log_statement: "none",
    // A statement in the log could carry somebody's text.
    log_min_error_statement: "panic",
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(join(bin, "postgres"), ["-D", cluster, ...flags], {
    ...owner,
    cwd: "/",
    stdio: ["ignore", log, log],
    // Its own group, so that Ctrl-C in the console reaches us first and we end it in order.
    detached: true,
    env: programEnvironment(),
  });
  closeSync(log);
  return child;
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return await withClient(url, async () => true);
  } catch {
    return false;
  }
}

async function untilReady(url: string, child: ChildProcess, log: string): Promise<void> {
  // Crash recovery of a large cluster takes a while; a healthy start takes under a second.
  for (let tries = 0; tries < 1200; tries++) {
    if (await answers(url)) return;
    if (child.exitCode !== null) {
      // Another process may have started the server in the same moment.
      await sleep(500);
      if (await answers(url)) return;
      const tail = existsSync(log)
        ? readFileSync(log, "utf8").split("\n").slice(-12).join("\n")
        : "";
      throw new Error(`The embedded PostgreSQL did not start.\n${tail}`);
    }
    await sleep(50);
  }
  throw new Error(`The embedded PostgreSQL did not answer within a minute. Its log: ${log}`);
}

async function createDatabase(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
    if (found.rowCount) return;
    try {
      await client.query(`CREATE DATABASE ${DATABASE}`);
    } catch (error) {
      if (
        (error as { code?: string }).code !== "42P04" &&
        (error as { code?: string }).code !== "23505"
      )
        throw error;
    }
  });
}

/** Connections of our own that were just closed count for a moment longer. */
async function othersConnected(url: string): Promise<boolean> {
  for (let tries = 0; tries < 10; tries++) {
    if (!(await someoneConnected(url))) return false;
    await sleep(50);
  }
  return true;
}

async function someoneConnected(url: string): Promise<boolean> {
  try {
    return await withClient(url, async (client) => {
      const { rows } = await client.query(
        "SELECT count(*)::int AS n FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
      );
      return rows[0].n > 0;
    });
  } catch {
    return false;
  }
}
