const typed = new WeakSet<HTMLTextAreaElement>();
const taken = new WeakSet<HTMLTextAreaElement>();

/**
 * Keeps what is typed into text areas before the page's scripts have taken them over: React 18 puts the
 * first text back while it hydrates, unless another stands in the page (its `postMountWrapper` of text
 * areas, not of inputs). To be called before hydration.
 */
export function watchEarlyTyping(): void {
  for (const area of document.querySelectorAll("textarea"))
    if (area.value !== area.defaultValue) keep(area);
  document.addEventListener(
    "input",
    ({ target }) => {
      if (target instanceof HTMLTextAreaElement && !taken.has(target)) keep(target);
    },
    { capture: true },
  );
}

function keep(area: HTMLTextAreaElement): void {
  area.defaultValue = area.value;
  typed.add(area);
}

/** To be called once a text area has its scripts: they hear of what was typed before. */
export function tellEarlyTyping(area: HTMLTextAreaElement): void {
  taken.add(area);
  if (typed.delete(area)) area.dispatchEvent(new Event("input", { bubbles: true }));
}
