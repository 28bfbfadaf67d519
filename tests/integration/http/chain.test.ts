import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { useSite } from "../../support/site";

const site = useSite();

/** Pages of every kind: found, not found, refused, static. */
const PLACES = [
  "/",
  "/questions",
  "/questions/new",
  "/sign-in",
  "/no-such-page",
  "/questions/999999",
  "/settings",
  "/favicon.svg",
  "/healthz",
];

describe("T23: every answer, error pages too", () => {
  test.each(PLACES)("%s can't be framed, sniffed or given foreign scripts", async (place) => {
    const { headers } = await site.visitor().get(place);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-(inline|eval)/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get("x-powered-by")).toBeNull();
  });

  test("a reading page for a visitor allows no script and holds none", async () => {
    for (const place of ["/", "/questions", "/search?q=refund", "/sign-in"]) {
      const answer = await site.visitor().get(place);
      expect(answer.headers.get("content-security-policy")).toContain("script-src 'none'");
      expect(
        (await answer.text()).replaceAll(/<script type="application\/ld\+json">/g, ""),
      ).not.toMatch(/<script|rel="modulepreload"/);
    }
  });
});

describe("T22: a change that another site asks for", () => {
  const forged: [string, Record<string, string>][] = [
    ["a cross-site form", { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" }],
    ["a sibling site", { Origin: "https://other.example", "Sec-Fetch-Site": "same-site" }],
    ["an origin that is null", { Origin: "null" }],
    ["no word of where it comes from", {}],
    [
      "a bad origin under a good site",
      { Origin: "https://evil.example", "Sec-Fetch-Site": "same-origin" },
    ],
    [
      "a forwarded host that agrees with a bad origin",
      { Origin: "https://evil.example", "X-Forwarded-Host": "evil.example" },
    ],
  ];
  const doors = [
    "/language",
    "/questions/new",
    "/sign-in",
    "/sign-out",
    "/sign-up",
    "/posts/1/vote",
    "/questions/1/watch",
    "/posts/1/comments",
    "/draft",
    "/preview",
    "/no-such-page",
  ];

  test.each(forged)("is refused at every door: %s", async (_name, headers) => {
    for (const door of doors) {
      const answer = await site
        .visitor()
        .send(door, { method: "POST", body: new URLSearchParams({ language: "zh-CN" }), headers });
      expect(answer.status, door).toBe(403);
      expect(answer.headers.getSetCookie(), door).toEqual([]);
    }
  });

  test("and Remix's single-route door, which skips the check, does not exist", async () => {
    for (const query of ["?_data=root", "?_data=routes%2Flanguage", "?a=1&_data=x"]) {
      expect((await site.visitor().post(`/language${query}`, { language: "zh-CN" })).status).toBe(
        400,
      );
      expect((await site.visitor().get(`/${query}`)).status).toBe(400);
    }
  });

  test("while our own forms get through", async () => {
    const answer = await site
      .visitor()
      .post("/language", { language: "zh-CN", returnTo: "/questions" });
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toBe("/questions");
  });
});

/** A request as a program sends it, with the raw path and headers. */
function raw(
  path: string,
  headers: Record<string, string>,
  method = "GET",
  write?: (send: (chunk: Buffer) => boolean) => void,
) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const asked = request(site.origin, { path, method, headers }, (answer) => {
      let body = "";
      answer.on("data", (chunk) => (body += chunk));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
      answer.on("error", () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    asked.on("error", reject);
    if (write) write((chunk) => asked.write(chunk));
    asked.end();
  });
}

describe("T28: requests that are too much", () => {
  const own = () => ({ Origin: site.origin, "Content-Type": "application/x-www-form-urlencoded" });

  test("a body that says it is a gibibyte is refused before it is read", async () => {
    const body = await raw(
      "/language",
      { ...own(), "Content-Length": String(2 ** 30) },
      "POST",
    ).catch((error) => ({ status: error.code === "ECONNRESET" ? 413 : 0, body: "" }));
    expect(body.status).toBe(413);
  });

  test("a body that does not say how long it is, is cut at the limit", async () => {
    const chunk = Buffer.alloc(64 * 1024, "a");
    const answer = await raw(
      "/language",
      { ...own(), "Transfer-Encoding": "chunked" },
      "POST",
      (send) => {
        for (let sent = 0; sent < 16; sent++) send(chunk);
      },
    );
    expect(answer.status).toBe(413);
  });

  test("a form with thousands of fields is refused", async () => {
    const fields = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`f${n}`, "1"]));
    expect((await site.visitor().post("/language", fields)).status).toBe(413);
  });

  test("a body that is no form is refused", async () => {
    const answer = await site.visitor().send("/language", {
      method: "POST",
      body: '{"language":{"not":"en"}}',
      headers: { Origin: site.origin, "Content-Type": "application/json" },
    });
    expect(answer.status).toBe(415);
  });
});

describe("strange requests", () => {
  test("to another name are turned away", async () => {
    expect((await raw("/", { Host: "evil.example" })).status).toBe(421);
  });

  test("with a broken address get a plain page, no stack trace", async () => {
    for (const path of ["/questions/%E0%A4%A", "/%", "//evil.example/", "/questions/1%00"]) {
      const { status, body } = await raw(path, {});
      expect([400, 404], path).toContain(status);
      expect(body).not.toMatch(/at .*\.(js|ts):\d+/);
    }
  });

  test("for a page that does not exist get a page that helps, in their language", async () => {
    const answer = await site.visitor("zh-CN").get("/提现/没到账");
    expect(answer.status).toBe(404);
    const html = await answer.text();
    expect(html).toContain('lang="zh-CN"');
    expect(html).toMatch(/value="[^"]*提现/);
  });
});

test("a click that is refused is answered by a page with words, in the reader's language", async () => {
  const answer = await site.visitor("zh-CN").post("/language", { language: "xx" });
  expect(answer.status).toBe(400);
  const html = await answer.text();
  expect(html).toContain("<h1");
  expect(html).toContain("这项操作没有完成");
});

describe("what machines ask", () => {
  test("health and readiness are told, numbers only to this machine", async () => {
    expect((await site.visitor().get("/healthz")).status).toBe(200);
    expect((await site.visitor().get("/readyz")).status).toBe(200);
    expect(await (await site.visitor().get("/metrics")).text()).toContain(
      "askwell_request_seconds",
    );
    expect(
      (await site.visitor().get("/metrics", { "X-Forwarded-For": "203.0.113.9" })).status,
    ).toBe(404);
  });
});

test("T38: a signed-in person's pages are never kept by a cache in between", async () => {
  const { headers } = await site.visitor().get("/");
  expect(headers.get("vary")).toMatch(/Cookie/i);
  expect(headers.get("cache-control")).toContain("private");
});
