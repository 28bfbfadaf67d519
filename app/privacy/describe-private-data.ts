import type { MessageKey } from "~/i18n";
import { PRIVATE_KINDS, type PrivateKind, type PrivateSpan } from "./kinds";

/** What a form says about one kind of finding: how many, what it is called, why it is masked. */
export type PrivateNotice = {
  kind: PrivateKind;
  count: number;
  name: MessageKey;
  reason: MessageKey;
};

/** One notice for each kind that was found, in the order of PRIVATE_KINDS. */
export function describePrivateData(found: readonly PrivateSpan[]): PrivateNotice[] {
  return PRIVATE_KINDS.flatMap((kind) => {
    const count = found.filter((span) => span.kind === kind).length;
    return count === 0
      ? []
      : [{ kind, count, name: `privacy.${kind}` as const, reason: `privacy.${kind}-why` as const }];
  });
}
