import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const BIN = "/usr/lib/postgresql/15/bin";

/** Starts Debian's PostgreSQL 15 by hand, as a user who is not root; null where its programs are missing. */
export async function start() {
  if (!existsSync(join(BIN, "postgres"))) return null;
  const folder = mkdtempSync(join(tmpdir(), "askwell-pg15-"));
  const owner = process.getuid?.() === 0 ? idOf("nobody") : {};
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, "data");
  const options = { ...owner, cwd: "/", stdio: ["ignore", "ignore", "inherit"] };
  execFileSync(
    join(BIN, "initdb"),
    ["-D", data, "-U", "askwell", "-A", "trust", "-E", "UTF8", "--locale=C"],
    options,
  );
  const child = spawn(
    join(BIN, "postgres"),
    [
      "-D",
      data,
      "-c",
      "listen_addresses=",
      "-c",
      `unix_socket_directories=${folder}`,
      "-c",
      "fsync=off",
      "-c",
      "log_min_messages=fatal",
    ],
    { ...options, detached: false },
  );
  for (let tries = 0; tries < 200 && !existsSync(join(folder, ".s.PGSQL.5432")); tries++)
    await sleep(50);
  return {
    url: `postgresql://askwell@localhost/postgres?host=${encodeURIComponent(folder)}`,
    stop() {
      child.once("exit", () => rmSync(folder, { recursive: true, force: true }));
      child.kill("SIGINT");
    },
  };
}

function idOf(user) {
  const id = (flag) => Number(execFileSync("id", [flag, user], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}
