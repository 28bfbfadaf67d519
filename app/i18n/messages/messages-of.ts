/** Another language's half of one module's messages: every English key, no more and no fewer. */
export type MessagesOf<English> = { readonly [Key in keyof English]: string };
