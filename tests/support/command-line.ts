import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect } from "vitest";

export type Ran = { code: number; out: string; err: string };

/** The built command line, as `npm run askwell` starts it, typed in the folder `typedIn`. */
export async function runCommand(
  settings: Record<string, string>,
  typedIn: string,
  args: readonly string[],
): Promise<Ran> {
  const env = {
    NODE_ENV: "production",
    PATH: process.env.PATH,
    INIT_CWD: typedIn,
    ...settings,
  } as const;
  return promisify(execFile)(process.execPath, ["build/cli.js", ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ code: Number(code), out: stdout, err: stderr }),
  );
}

/** Posts one thing after the other while `work` lasts, and gives what that gave. */
export async function whilePosting<Result>(
  post: (number: number) => Promise<unknown>,
  work: () => Promise<Result>,
): Promise<Result> {
  let over = false;
  const posting = (async () => {
    for (let number = 1; !over; number++) {
      await new Promise((resolve) => setImmediate(resolve));
      await post(number);
    }
  })();
  const working = work().finally(() => {
    over = true;
  });
  const [result] = await Promise.all([working, posting]);
  return result;
}

/** A page as a visitor gets it, told without the origin that it names; `at`: where it is fetched, if elsewhere. */
export async function pageOf(
  { origin }: { origin: string },
  path: string,
  language = "en",
  at = origin,
): Promise<string> {
  const answer = await fetch(`${at}${path}`, { headers: { "Accept-Language": language } });
  expect(answer.status, path).toBe(200);
  return (await answer.text()).replaceAll(origin, "https://help.example.com");
}
