import { flushSync } from "react-dom";

function inSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** What somebody is writing in, else the first post that they see. */
function lookedAt(): Element | null {
  const { activeElement } = document;
  if (activeElement?.matches("input, textarea, select") && inSight(activeElement))
    return activeElement;
  return [...document.querySelectorAll('[id^="post-"]')].find(inSight) ?? null;
}

/**
 * Changes the page so that what one reads or writes stays where it is in the window. Browsers do so
 * themselves, but Safari not at all and others not at the top of a page: here it is done for all.
 */
export function steadily(change: () => void): void {
  const kept = lookedAt();
  const before = kept?.getBoundingClientRect().top ?? 0;
  const { style } = document.documentElement;
  style.setProperty("overflow-anchor", "none");
  flushSync(change);
  if (kept?.isConnected) {
    const moved = kept.getBoundingClientRect().top - before;
    window.scrollBy({ top: moved, behavior: "instant" });
  }
  requestAnimationFrame(() => style.removeProperty("overflow-anchor"));
}
