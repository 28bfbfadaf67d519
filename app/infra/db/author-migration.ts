import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaDifference } from "./schema-difference";

/**
 * `npm run migration -- NAME`: writes the SQL that leads from the migrations to the schema files
 * into a new folder of prisma/migrations, to be read and completed before it is committed.
 */
const name = process.argv[2]?.replaceAll(/[^\w]+/g, "_");
if (!name) {
  console.error("Say what the migration does: npm run migration -- add_widgets");
  process.exit(2);
}
const sql = await schemaDifference();
if (sql.trim() === "" || /-- This is an empty migration/.test(sql)) {
  console.log("The migrations already lead to the schema. Nothing to write.");
} else {
  const count = readdirSync("prisma/migrations").length + 1;
  const folder = join("prisma/migrations", `${String(count).padStart(4, "0")}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), sql);
  console.log(
    `Wrote ${folder}/migration.sql:\n\n${readFileSync(join(folder, "migration.sql"), "utf8")}`,
  );
}
process.exit(0);
