import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { asLocale, registerMessages } from "./i18n";
import { watchEarlyTyping } from "./ui";

/** A browser loads the words of its own language alone. */
async function loadMessages(): Promise<void> {
  if (asLocale(document.documentElement.lang) === "zh-CN") {
    registerMessages("zh-CN", (await import("./i18n/messages/zh-CN")).zhCN);
  } else {
    registerMessages("en", (await import("./i18n/messages/en")).en);
  }
}

/** Tells the server the reader's zone, so that the next page has their times. */
function rememberZone(): void {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const cookie = `zone=${encodeURIComponent(zone)}`;
  if (!zone || document.cookie.split("; ").includes(cookie)) return;
  const secure = location.protocol === "https:" ? "; Secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from older browsers
  document.cookie = `${cookie}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
}

/**
 * Lets Remix read the page's data. Its component throws a promise until that is done; were React told to
 * wait for it, a key pressed meanwhile would make it give up the page for good (React's error 345).
 */
async function readData(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (waiting) {
    await waiting;
  }
}

watchEarlyTyping();
await Promise.all([loadMessages(), readData()]);
rememberZone();
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  );
});
