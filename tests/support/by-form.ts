import type { Page } from "playwright-core";
import { signIn } from "./browser";

let counter = 0;

/** Signs somebody up and in, by the forms. */
export async function signUpAs(page: Page, name: string): Promise<void> {
  const account = {
    email: `byform${++counter}-${process.pid}@example.test`,
    password: "a long and quiet walk 42",
  };
  await page.goto("/sign-up");
  await page.fill('[name="name"]', name);
  await page.fill('[name="email"]', account.email);
  await page.fill('[name="password"]', account.password);
  await page.click('main button[type="submit"]');
  await page.waitForURL("**/sign-in**");
  await signIn(page, account);
}

type Asked = { title: string; body: string; tried?: string; tags?: string };

/** Asks by the form, and gives the path of the question. */
export async function askByForm(page: Page, { title, body, tried, tags }: Asked): Promise<string> {
  await page.goto("/questions/new");
  await page.check('[name="problemType"][value="withdrawal"]', { force: true });
  await page.fill('[name="title"]', title);
  await page.fill('[name="body"]', body);
  await page.fill('[name="tried"]', tried ?? "");
  await page.fill('[name="tags"]', tags ?? "");
  await page.click('main button[value="post"]');
  await page.waitForURL(/\/questions\/\d+/);
  return new URL(page.url()).pathname;
}

/** Answers by the form at a question's path, and waits until the answer stands there. */
export async function answerByForm(page: Page, place: string, text: string): Promise<void> {
  await page.goto(place);
  await page.fill('#answer [name="body"]', text);
  await page.click('#answer button[value="post"]');
  await page.waitForSelector(`article >> text=${text}`);
  // A stream may show it before the form's own answer has come, which empties the form.
  await page.waitForFunction(
    () => !document.querySelector<HTMLTextAreaElement>('#answer [name="body"]')?.value,
  );
}

/** Closes a question by the form of those who keep the place; `target`: what it is a duplicate of. */
export async function closeByForm(
  page: Page,
  place: string,
  { reason, note, target }: { reason: string; note: string; target?: string },
): Promise<void> {
  await page.goto(`${place.split("-")[0]}/closure`);
  await page.check(`[name="reason"][value="${reason}"]`, { force: true });
  if (target) await page.fill('[name="target"]', target);
  await page.fill('[name="note"]', note);
  await page.click('main button[type="submit"]');
}

/** Adds a picture on the page of its own, as without scripts, and gives the line that goes into a text. */
export async function pictureByForm(
  page: Page,
  file: { name: string; mimeType: string; buffer: Buffer },
  alt: string,
): Promise<string> {
  await page.setInputFiles('[name="file"]', file);
  await page.fill('[name="alt"]', alt);
  await page.click("main form button");
  await page.waitForURL(/made=/);
  return page.inputValue("main input[readonly]");
}
