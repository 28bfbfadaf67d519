import { test } from "vitest";
import { useSite } from "../../support/site";
const site = useSite();
test("x", async () => {
  for (const [p, f] of [["/language", { language: "xx" }], ["/sign-out", {}]] as const) {
    const a = await site.visitor().post(p, f as never);
    console.log(p, a.status, a.headers.get("content-type"), (await a.text()).slice(0, 300));
  }
  const g = await site.visitor().get("/language"); console.log(g.status, (await g.text()).slice(0, 200));
});
