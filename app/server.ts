import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { type DemoAccount, seedDemo } from "../prisma/demo/seed";
import { issueFirstAdministratorLink } from "./accounts/index.server";
import { buildContainer, type Container } from "./container.server";
import { createApp } from "./http/chain/app.server";
import type { Context } from "./infra/context";
import { type Environment, readEnvironment } from "./infra/environment.server";
import { handleWith } from "./subscriptions.server";
import { startWorker } from "./worker.server";

/** Built by Remix, beside this file's own bundle. */
const BUILD = new URL("./server/index.js", import.meta.url);
const CLIENT = fileURLToPath(new URL("./client", import.meta.url));

/** Slow senders are cut after these; Node's own defaults let them hold sockets for minutes. */
const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 7_000,
};
const CONNECTIONS_MAX = 4_000;
/** How long requests in flight may take to finish once we are told to stop. */
const DRAIN_MS = 10_000;

async function main(): Promise<void> {
  const environment = readEnvironment();
  const container = await buildContainer(environment, true);
  const stopping = new AbortController();
  const build = (await import(BUILD.href)) as ServerBuild;
  const app = createApp({
    ctx: container.ctx,
    build,
    clientFolder: CLIENT,
    hosts: { origin: environment.ASKWELL_ORIGIN, originIsSet: environment.originIsSet },
    trustProxy: environment.ASKWELL_TRUST_PROXY,
    metricsToken: environment.ASKWELL_METRICS_TOKEN,
    hub: container.listener.hub,
    stopping: stopping.signal,
  });
  const server = createServer(TIMEOUTS, app);
  server.maxConnections = CONNECTIONS_MAX;
  const accounts = container.ctx.site.demo ? await loadDemo(container, environment) : [];
  await startWorker(container);
  await container.listener.start();
  await listen(server, environment);
  await greet(container, environment, accounts);

  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.once(signal, () => {
      if (stopping.signal.aborted) return;
      // Ends the open pages' streams, for which nobody needs to wait.
      stopping.abort();
      void stop(server, container);
    });
  }
}

/** The demo community, searchable from the first moment. */
async function loadDemo(container: Container, environment: Environment): Promise<DemoAccount[]> {
  const workOff = (ctx: Context) => container.jobs.drain(handleWith(ctx));
  const accounts = await seedDemo(
    container.ctx,
    environment.ASKWELL_DATA,
    (text) => console.log(`  ${text} …`),
    workOff,
  );
  await workOff(container.ctx);
  return accounts;
}

function listen(server: Server, { PORT, HOST }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(
              `Port ${PORT} is taken. Stop what uses it, or choose another: PORT=3001 npm start`,
            )
          : error,
      ),
    );
    server.listen(PORT, HOST, resolve);
  });
}

async function greet({ ctx }: Container, environment: Environment, accounts: DemoAccount[]) {
  const lines = ["", `  ${environment.ASKWELL_NAME} is ready: ${environment.ASKWELL_ORIGIN}`, ""];
  if (accounts.length > 0) {
    lines.push("  Demo accounts (this community is invented; ASKWELL_DEMO=off starts empty):");
    const wide = Math.max(...accounts.map(({ email }) => email.length));
    for (const { role, email, password } of accounts)
      lines.push(`    ${role.padEnd(14)} ${email.padEnd(wide)}  ${password}`);
  } else {
    const link = await issueFirstAdministratorLink(ctx);
    if (link)
      lines.push(
        "  Nobody administers this community yet. This link works once and creates the first administrator:",
        `    ${link}`,
      );
  }
  console.log(`${lines.join("\n")}\n`);
}

/** Finishes what is in flight, then lets go of everything. */
async function stop(server: Server, container: Container): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearTimeout(late);
  await container.close();
  process.exit(0);
}

main().catch((error: unknown) => {
  console.error(
    `\nAskwell could not start.\n${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
});
