/** Values that a refusal's message may name: counts, limits, names. Never secrets. */
export type RefusalParams = Readonly<Record<string, string | number>>;

/**
 * What the domain throws when it says no to a person.
 * `code` is a message key under `refusals` in the i18n catalogues ("question.title-too-short");
 * `field` names the form field it belongs to; `status` is the HTTP status a door answers with.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    readonly code: string,
    readonly params: RefusalParams = {},
    readonly options: {
      field?: string;
      status?: 400 | 401 | 403 | 404 | 409 | 413 | 429;
      retryAfterSeconds?: number;
      /** Further refusals of the same form. */
      others?: Refusal[];
    } = {},
  ) {
    super(code);
  }
}

/**
 * Tells a refusal from a fault, also across the two server bundles, where `instanceof` would not hold.
 */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === "Refusal" && "code" in error;
}
