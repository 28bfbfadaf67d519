import { describe, expect, test } from "vitest";
import { issueFirstAdministratorLink } from "~/accounts/index.server";
import { browse, makeAccount, PASSWORD } from "../../support/make-account";
import { useSite, type Visitor } from "../../support/site";

const site = useSite();
const { world } = site;
const NEXT_PASSWORD = "walnut ferry 8 umbrella";

const somebody = { name: "Orla Finch", email: "orla@example.test", password: PASSWORD };

/** The path in the newest mail to an address, as its reader follows it. */
async function mailedPath(to: string): Promise<string> {
  await world.drain();
  const mail = world.mailer.sent.filter((each) => each.to === to).at(-1);
  const url = new URL(/https?:\/\/\S+token=\S+/.exec(mail?.text ?? "")?.[0] ?? "");
  return url.pathname + url.search;
}

async function signedInAs(email: string, password = PASSWORD): Promise<Visitor> {
  const visitor = site.visitor();
  const answer = await visitor.post("/sign-in", { email, password });
  expect(answer.status).toBe(302);
  return visitor;
}

const isSignedIn = async (visitor: Visitor) => (await visitor.get("/settings")).status === 200;

describe("the way into an account, by plain forms", () => {
  test("signing up leads to signing in with the address kept, and on to where one came from", async () => {
    const visitor = site.visitor();
    const up = await visitor.post("/sign-up?returnTo=%2Fquestions%2Fnew", somebody);
    expect(up.status).toBe(302);
    const next = up.headers.get("location") ?? "";
    expect(next).toBe("/sign-in?notice=signed-up&returnTo=%2Fquestions%2Fnew");
    const page = await (await visitor.get(next)).text();
    expect(page).toContain("We sent you a mail");
    expect(page).toContain(`value="${somebody.email}"`);
    const into = await visitor.post(next, somebody);
    expect(into.status).toBe(302);
    expect(into.headers.get("location")).toBe("/questions/new");
    expect(await isSignedIn(visitor)).toBe(true);
    expect([...visitor.cookies.keys()]).toEqual(["session"]);
  });

  test("opening the mailed link confirms nothing; its button does, once", async () => {
    const visitor = site.visitor();
    await visitor.post("/sign-up", somebody);
    const link = await mailedPath(somebody.email);
    const opened = await visitor.get(link);
    expect(opened.status).toBe(200);
    expect(opened.headers.get("cache-control")).toBe("no-store");
    expect(opened.headers.get("referrer-policy")).toBe("strict-origin");
    expect(opened.headers.get("x-robots-tag")).toContain("noindex");
    const { actor } = await browse(world, somebody.email);
    expect(actor.verified).toBe(false);
    const confirmed = await visitor.post(link);
    expect(confirmed.headers.get("location")).toBe("/verify-address?notice=done");
    expect((await browse(world, somebody.email)).actor.verified).toBe(true);
    expect((await visitor.get(link)).status).toBe(404);
    expect((await visitor.post(link)).status).toBe(400);
  });

  test("a refused form comes back filled in, without the password", async () => {
    const answer = await site.visitor().post("/sign-up", { ...somebody, name: "Support Team" });
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain('href="#field-name"');
    expect(page).toContain('value="Support Team"');
    expect(page).toContain(`value="${somebody.email}"`);
    expect(page).not.toContain(PASSWORD);
  });

  test("only the button signs out, and the cookie it leaves behind opens nothing", async () => {
    const { email } = await makeAccount(world);
    const visitor = await signedInAs(email);
    expect((await visitor.get("/sign-out")).headers.get("location")).toBe("/");
    expect(await isSignedIn(visitor)).toBe(true);
    const before = `session=${visitor.cookies.get("session")}`;
    const out = await visitor.post("/sign-out");
    expect(out.headers.get("location")).toBe("/sign-in?notice=signed-out");
    expect(await isSignedIn(visitor)).toBe(false);
    expect((await visitor.get("/settings", { Cookie: before })).status).toBe(302);
  });

  test("the console's link makes the first administrator, once", async () => {
    const url = new URL((await issueFirstAdministratorLink(world.ctx)) ?? "");
    const link = url.pathname + url.search;
    const visitor = site.visitor();
    expect((await visitor.get(link)).status).toBe(200);
    const made = await visitor.post(link, somebody);
    expect(made.headers.get("location")).toBe("/staff/people");
    expect((await visitor.get("/staff/people")).status).toBe(200);
    expect((await site.visitor().get(link)).status).toBe(404);
    expect((await site.visitor().post(link, { ...somebody, name: "Nils" })).status).toBe(400);
  });
});

describe("changing what belongs to an account", () => {
  test("a forgotten password is replaced by the mailed link, which signs in and ends other devices", async () => {
    const { email } = await makeAccount(world);
    const elsewhere = await signedInAs(email);
    const visitor = site.visitor();
    const asked = await visitor.post("/forgotten-password", { email });
    expect(asked.headers.get("location")).toBe("/forgotten-password?notice=sent");
    const link = await mailedPath(email);
    const short = await visitor.post(link, { password: "short" });
    expect(short.status).toBe(400);
    expect(short.headers.get("referrer-policy")).toBe("strict-origin");
    const set = await visitor.post(link, { password: NEXT_PASSWORD });
    expect(set.headers.get("location")).toBe("/settings?notice=password-new");
    expect(await isSignedIn(visitor)).toBe(true);
    expect(await isSignedIn(elsewhere)).toBe(false);
    expect((await site.visitor().get(link)).status).toBe(404);
    expect((await site.visitor().post("/sign-in", { email, password: PASSWORD })).status).toBe(400);
  });

  test("a changed password keeps this device and ends the others", async () => {
    const { email } = await makeAccount(world);
    const [here, elsewhere] = [await signedInAs(email), await signedInAs(email)];
    const wrong = await here.post("/settings/password", {
      oldPassword: "not this one",
      newPassword: NEXT_PASSWORD,
    });
    expect(wrong.status).toBe(400);
    expect(await isSignedIn(elsewhere)).toBe(true);
    const right = await here.post("/settings/password", {
      oldPassword: PASSWORD,
      newPassword: NEXT_PASSWORD,
    });
    expect(right.headers.get("location")).toBe("/settings/password?notice=changed");
    expect(await isSignedIn(here)).toBe(true);
    expect(await isSignedIn(elsewhere)).toBe(false);
  });

  test("a device is ended from the list, by its owner alone; all of them at once too", async () => {
    const { email } = await makeAccount(world);
    const stranger = await signedInAs((await makeAccount(world)).email);
    const [here, there] = [await signedInAs(email), await signedInAs(email)];
    const page = await (await here.get("/settings/devices")).text();
    const [deviceId = ""] = [...page.matchAll(/name="deviceId" value="(\d+)"/g)].map(
      ([, id]) => id,
    );
    const end = { do: "end", deviceId };
    expect((await stranger.post("/settings/devices", end)).status).toBe(404);
    expect(await isSignedIn(there)).toBe(true);
    expect((await here.post("/settings/devices", end)).status).toBe(302);
    expect(await isSignedIn(there)).toBe(false);
    expect(await isSignedIn(here)).toBe(true);
    const all = await here.post("/settings/devices", { do: "everywhere" });
    expect(all.headers.get("location")).toBe("/sign-in?notice=signed-out-everywhere");
    expect(await isSignedIn(here)).toBe(false);
  });

  test("a new address is used only after its own mail was answered, and only its owner reads it", async () => {
    const { email, actor } = await makeAccount(world);
    const visitor = await signedInAs(email);
    const fields = { do: "change", email: "next@example.test", password: PASSWORD };
    const sent = await visitor.post("/settings/address", fields);
    expect(sent.headers.get("location")).toBe("/settings/address?notice=sent");
    expect(await (await visitor.get("/settings/address")).text()).toContain(email);
    const link = await mailedPath("next@example.test");
    await visitor.get(link);
    expect(await (await visitor.get("/settings/address")).text()).not.toContain("next@example");
    await visitor.post(link);
    expect(await (await visitor.get("/settings/address")).text()).toContain("next@example.test");
    for (const reader of [site.visitor(), visitor]) {
      const page = await (await reader.get(`/people/${actor.id}`)).text();
      expect(page).toContain(actor.name);
      expect(page).not.toContain("@example.test");
    }
  });

  test("name, words, language and zone are saved, and a name like staff's is refused in place", async () => {
    const { email, actor } = await makeAccount(world);
    const visitor = await signedInAs(email);
    const fields = {
      name: "林小雨",
      about: "喜欢骑车",
      locale: "zh-CN",
      timeZone: "Asia/Shanghai",
    };
    expect((await visitor.post("/settings", fields)).headers.get("location")).toBe(
      "/settings?notice=saved",
    );
    expect(await (await visitor.get("/settings")).text()).toContain('<html lang="zh-CN"');
    const page = await (await site.visitor().get(`/people/${actor.id}`)).text();
    expect(page).toContain("林小雨");
    expect(page).toContain("喜欢骑车");
    const refused = await visitor.post("/settings", { ...fields, name: "官方客服" });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('value="官方客服"');
    const lost = await visitor.post("/settings", { ...fields, timeZone: "Moon/Sea" });
    expect(lost.status).toBe(400);
  });

  test("there is nobody at an unknown or odd number", async () => {
    for (const id of ["999999", "0", "x", "1e3", "2147483648", "%00"]) {
      expect((await site.visitor().get(`/people/${id}`)).status, id).toBe(404);
    }
  });
});

describe("T13: the doors do not tell who has an account", () => {
  /** What an answer shows, apart from what differs by chance or was typed. */
  async function shown(answer: Response, typed: readonly string[]): Promise<unknown> {
    let text = await answer.text();
    for (const each of typed) {
      text = text.replaceAll(each, "TYPED").replaceAll(encodeURIComponent(each), "TYPED");
    }
    const headers = [...answer.headers]
      .filter(([name]) => !["date", "x-request-id", "content-security-policy"].includes(name))
      .map(([name, value]) => [
        name,
        typed.reduce((all, each) => all.replaceAll(encodeURIComponent(each), "TYPED"), value),
      ]);
    return { status: answer.status, headers, text };
  }

  test.each([
    ["/sign-in", { password: "not the password" }],
    ["/sign-up", { password: NEXT_PASSWORD }],
    ["/forgotten-password", {}],
  ])("%s answers a known and an unknown address alike", async (door, fields) => {
    const { email: known } = await makeAccount(world, { email: "known.reader@example.test" });
    const unknown = "other.reader@example.test";
    const send = async (email: string, name: string) =>
      shown(await site.visitor().post(door, { ...fields, name, email }), [email, name]);
    expect(await send(known, "Ada Linden")).toEqual(await send(unknown, "Bea Linden"));
  });
});
