/** What a refused form gets back: what was typed, what is wrong at which field, and all of it in order. */
export type FormAnswer = {
  values: Record<string, string | string[]>;
  errors: Record<string, string>;
  summary: { field: string | null; text: string }[];
  /** Something that was typed is not sent back: a password. */
  cleared?: boolean;
};

/**
 * The id of a field's control: where the error summary leads. `scope` tells apart the fields of
 * like forms on one page, such as a comment form per post.
 */
export function fieldId(name: string, scope?: string | number): string {
  return scope === undefined ? `field-${name}` : `field-${scope}-${name}`;
}

/** What a field was given, as one text; undefined when the form was not sent. */
export function givenText(answer: FormAnswer | null | undefined, name: string): string | undefined {
  const given = answer?.values[name];
  return Array.isArray(given) ? given[0] : given;
}

/** What a field with several choices was given; undefined when the form was not sent. */
export function givenChoices(
  answer: FormAnswer | null | undefined,
  name: string,
): string[] | undefined {
  if (!answer) return undefined;
  const given = answer.values[name];
  return given === undefined ? [] : [given].flat();
}
