import { connect } from "node:net";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { FILE_MAX_BYTES } from "~/attachments";
import { browse, makeAccount } from "../../support/make-account";
import { ask } from "../../support/make-thread";
import { CANARY, png } from "../../support/pictures";
import { useSite, type Visitor } from "../../support/site";
import { upload } from "../../support/upload";

const site = useSite();
type Added = { id: string; markdown: string };

async function member(language = "en") {
  const { actor, email } = await makeAccount(site.world, {
    locale: language === "en" ? "en" : "zh-CN",
  });
  const visitor = site.visitor(language);
  visitor.cookies.set("session", (await browse(site.world, email)).cookie);
  return { actor, visitor, ctx: site.world.as(actor) };
}

const added = async (visitor: Visitor): Promise<Added> =>
  (await (await upload(visitor, png({ width: 300, height: 200 }))).json()) as Added;

describe("the uploads' door", () => {
  test("a script is told the picture's line; a form is led to the page that shows it", async () => {
    const { visitor } = await member();
    const answer = await upload(visitor, png(), { alt: "Error E-402" });
    expect(answer.status).toBe(201);
    const { id, markdown } = (await answer.json()) as Added;
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(markdown).toBe(`![Error E-402](/attachments/${id})`);
    const form = await upload(visitor, png(), { alt: "Step two", accept: "text/html" });
    expect(form.status).toBe(303);
    const address = form.headers.get("location") ?? "";
    const page = await (await visitor.get(address)).text();
    const made = new URL(address, site.origin).searchParams.get("made");
    expect(page).toContain(`![Step two](/attachments/${made})`);
    const stranger = await member();
    expect(await (await stranger.visitor.get(address)).text()).not.toContain("Step two");
  });

  test("what is not taken is said in the reader's language, to a script and to a form", async () => {
    for (const [language, words] of [
      ["en", "not a picture we can show"],
      ["zh-CN", "这不是可以显示的图片"],
    ] as const) {
      const { visitor } = await member(language);
      const answer = await upload(visitor, Buffer.from("<svg onload=alert(1)>"));
      expect(answer.status).toBe(400);
      expect(((await answer.json()) as { message: string }).message).toContain(words);
      const form = await upload(visitor, Buffer.from("x"), { accept: "text/html" });
      expect(form.headers.get("location")).toBe("/attachments/new?refused=wrong-type");
      const page = await (await visitor.get("/attachments/new?refused=wrong-type")).text();
      expect(page).toContain(words);
    }
  });

  test("visitors are sent to sign in, and other sites add nothing in anybody's name", async () => {
    const stranger = site.visitor();
    expect((await upload(stranger, png())).status).toBe(401);
    const form = await upload(stranger, png(), { accept: "text/html" });
    expect(form.headers.get("location")).toBe("/sign-in?returnTo=%2Fattachments%2Fnew");
    const { visitor } = await member();
    const forged: Record<string, string>[] = [
      { "Sec-Fetch-Site": "cross-site" },
      { Origin: "https://evil.example" },
      { Origin: "null" },
    ];
    for (const headers of forged)
      expect((await upload(visitor, png(), { headers })).status).toBe(403);
    expect(await site.world.db.attachment.count()).toBe(0);
  });

  test("a file over the limit is refused, whether its size is announced or not, and so is a form without one", async () => {
    const { visitor } = await member();
    const large = Buffer.concat([png(), Buffer.alloc(FILE_MAX_BYTES)]);
    const answer = await upload(visitor, large);
    expect(answer.status).toBe(413);
    expect(await chunked(visitor, large.length)).toContain("413");
    const edge = Buffer.concat([png(), Buffer.alloc(FILE_MAX_BYTES - png().length)]);
    expect((await upload(visitor, edge)).status).toBe(201);
    const none = await visitor.post("/attachments", { alt: "x" }, { Accept: "application/json" });
    expect(((await none.json()) as { code: string }).code).toBe("attachment.missing-file");
    expect(await site.world.db.attachment.count()).toBe(1);
  });

  test("T26: a file's name and claimed type change nothing and are found nowhere", async () => {
    const { visitor } = await member();
    const tricks = [
      "../../../../etc/passwd",
      "..\\..\\windows\\win.ini",
      "shot.php",
      "shot.png.html",
      "CON",
      ".htaccess",
      "a\u202Egnp.exe",
      "<script>alert(1)</script>.png",
      'x"; filename="y.svg',
      "🦊".repeat(80),
      "n".repeat(2000),
      "",
      " ",
      "%2e%2e%2fshot",
      "shot\r\nSet-Cookie: a=b.png",
    ];
    for (const [index, name] of tricks.entries()) {
      const type = index % 2 ? "text/html" : "image/svg+xml";
      const answer = await upload(visitor, png(), { name: `${name}${CANARY}`, type });
      expect(answer.status, name).toBe(201);
      const { id } = (await answer.json()) as Added;
      const served = await visitor.get(`/attachments/${id}`);
      expect(served.headers.get("content-type"), name).toBe("image/png");
      const disposition = `inline; filename="picture-${id.slice(0, 8)}.png"`;
      expect(served.headers.get("content-disposition"), name).toBe(disposition);
    }
    const rows = JSON.stringify(await site.world.db.attachment.findMany());
    expect(rows).not.toContain(CANARY);
  });

  test("a picture runs nothing, whatever a browser takes it for", async () => {
    const { visitor, ctx } = await member();
    const { id, markdown } = await added(visitor);
    await ask(ctx, { body: `This is what I see:\n\n${markdown}` });
    for (const [path, type] of [
      [`/attachments/${id}`, "image/png"],
      [`/attachments/${id}/thumb`, "image/webp"],
    ] as const) {
      const answer = await site.visitor().get(path);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        "content-type": type,
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
        "cache-control": "public, no-cache",
        vary: "Cookie",
      });
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(answer.headers.get("content-length")).toBe(String(bytes.length));
      expect(await sharp(bytes).metadata()).toMatchObject({ width: 300, height: 200 });
      const etag = answer.headers.get("etag") ?? "";
      const again = await site.visitor().get(path, { "If-None-Match": etag });
      expect([again.status, await again.text()]).toEqual([304, ""]);
    }
  });

  test("a picture nobody else may see is kept by no cache", async () => {
    const { visitor } = await member();
    const { id } = await added(visitor);
    const answer = await visitor.get(`/attachments/${id}`);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const etag = answer.headers.get("etag") ?? "";
    const stranger = await site.visitor().get(`/attachments/${id}`, { "If-None-Match": etag });
    expect(stranger.status).toBe(404);
  });
});

/** Sends a form that does not say how long it is; gives what is answered first. */
function chunked(visitor: Visitor, size: number): Promise<string> {
  const { hostname, port, host } = new URL(visitor.origin);
  const cookie = `session=${visitor.cookies.get("session")}`;
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    socket.once("data", (data) => {
      resolve(data.toString().split("\r\n")[0] ?? "");
      socket.destroy();
    });
    socket.on("error", reject);
    socket.write(
      `POST /attachments HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${visitor.origin}\r\nCookie: ${cookie}\r\nAccept: application/json\r\nContent-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\n';
    socket.write(`${head.length.toString(16)}\r\n${head}\r\n`);
    const block = Buffer.alloc(65_536, 120);
    for (let sent = 0; sent < size + 65_536; sent += block.length)
      socket.write(Buffer.concat([Buffer.from("10000\r\n"), block, Buffer.from("\r\n")]));
  });
}
