import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "../clock/port";
import type { Mail, Mailer, MailFolder } from "./port";

/** Writes each mail to a file that only the owner may read: for the demo and for trying things. */
export function folderMailer(folder: string, clock: Clock): Mailer & MailFolder {
  return {
    async send(mail) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const at = clock.now().toISOString();
      const id = `${at.replaceAll(/[:.]/g, "-")}-${randomBytes(4).toString("hex")}`;
      await writeFile(join(folder, `${id}.json`), JSON.stringify({ ...mail, at }), { mode: 0o600 });
    },
    async newest(limit) {
      const names = await readdir(folder).catch(() => [] as string[]);
      const newest = names
        .filter((name) => name.endsWith(".json"))
        .sort()
        .reverse()
        .slice(0, limit);
      return Promise.all(
        newest.map(async (name) => {
          const mail = JSON.parse(await readFile(join(folder, name), "utf8")) as Mail & {
            at: string;
          };
          return { ...mail, id: name.replace(/\.json$/, "") };
        }),
      );
    },
  };
}
