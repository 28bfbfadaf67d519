import inspector from "node:inspector";
import { test } from "vitest";
import { importReport, importStackExchange } from "~/importer/index.server";
import { useWorld } from "../../support/world";
const world = useWorld();
test("real", { timeout: 300_000 }, async () => {
  const t = performance.now();
  const c = world.ctx; let md = 0, mn = 0, tx = 0, tn = 0; const txs: number[] = [];
  const ctx = { ...c, markdown: { version: c.markdown.version, render: async (s: string) => { const a = performance.now(); try { return await c.markdown.render(s); } finally { md += performance.now() - a; mn++; } } },
    transactions: { run: async (w: any) => { const a = performance.now(); try { return await c.transactions!.run(w); } finally { tx += performance.now() - a; tn++; txs.push(Math.round(performance.now() - a)); } } } };
  const session = new inspector.Session(); session.connect(); const post = (m: string) => new Promise<any>((r, j) => session.post(m as any, (e: any, v: any) => e ? j(e) : r(v)));
  await post("Profiler.enable"); await post("Profiler.start");
  const cpu = process.cpuUsage();
  await importStackExchange(ctx as any, "/work/shared/data/stackexchange-history-meta", {});
  const { profile } = await post("Profiler.stop");
  const self = new Map<string, number>(); const byId = new Map<number, any>(profile.nodes.map((n: any) => [n.id, n]));
  profile.samples.forEach((id: number, i: number) => { const f = byId.get(id).callFrame; const k = `${f.functionName} ${f.url.split("/").slice(-3).join("/")}:${f.lineNumber}`; self.set(k, (self.get(k) ?? 0) + profile.timeDeltas[i] / 1000); });
  console.log([...self].sort((a, b) => b[1] - a[1]).slice(0, 35).map(([k, v]) => `${Math.round(v)} ${k}`).join("\n"));
  console.log("total", Math.round(performance.now() - t), "md", Math.round(md), mn, "tx", Math.round(tx), tn, txs.join(" "), process.cpuUsage(cpu));
});
