/** Who hasn't moved, typed or scrolled for this long has left, as far as we can tell. */
const AWAY_MS = 60_000;
const SIGNS = ["pointermove", "pointerdown", "keydown", "scroll", "focus"] as const;

/**
 * Whether somebody sits before the page: a page that lies open alone must not pass for a reader, since
 * what was read is not mailed. `came` is called when they are back.
 */
export class Presence {
  #here = true;
  #moved = false;
  readonly #watch: number;

  constructor(private readonly came: () => void) {
    for (const sign of SIGNS) window.addEventListener(sign, this.#sign, { passive: true });
    this.#watch = window.setInterval(() => {
      this.#here = this.#moved;
      this.#moved = false;
    }, AWAY_MS);
  }

  get here(): boolean {
    return this.#here && document.visibilityState === "visible";
  }

  end(): void {
    window.clearInterval(this.#watch);
    for (const sign of SIGNS) window.removeEventListener(sign, this.#sign);
  }

  readonly #sign = () => {
    this.#moved = true;
    if (this.#here) return;
    this.#here = true;
    this.came();
  };
}
