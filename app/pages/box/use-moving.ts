import { useCallback, useState } from "react";
import { BOX_TEXT_FIELDS, type BoxTextField, boxFieldName, movedValues } from "~/escalation";
import { useTranslate } from "~/i18n";
import { fieldId } from "~/ui";

/** A value that the form around takes along for the private box. */
export type Carried = { field: BoxTextField; value: string };

/** What became of a text's private data: it stands in the box's fields, goes there with the form, or nowhere. */
export type Moved = "shown" | "carried" | "dropped";

/**
 * Moves what is private in a text to the private box: into the box's own fields where the page shows
 * them, else along with the form. `scopeId` is the text's control, which tells the form.
 */
export function useMoving(controlId: string) {
  const t = useTranslate();
  const [carried, setCarried] = useState<Carried[]>([]);
  const [moved, setMoved] = useState<Moved | null>(null);

  const move = useCallback(
    (text: string) => {
      const found = movedValues([text], (kind) => t(`privacy.${kind}`));
      const form = document.getElementById(controlId)?.closest("form");
      let became: Moved = "dropped";
      for (const field of BOX_TEXT_FIELDS) {
        const values = found[field] ?? [];
        if (values.length === 0) continue;
        const control = document.getElementById(fieldId(boxFieldName(field)));
        if (isTextControl(control) && control.form === form) {
          append(control, values);
          became = "shown";
        } else {
          setCarried((all) => [
            ...all.filter((each) => each.field !== field || !values.includes(each.value)),
            ...values.map((value) => ({ field, value })),
          ]);
          became = "carried";
        }
      }
      setMoved(became);
    },
    [controlId, t],
  );

  /** The next masking is no move. */
  const rest = useCallback(() => setMoved(null), []);

  return { carried, moved, move, rest };
}

function isTextControl(
  element: HTMLElement | null,
): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

function append(control: HTMLInputElement | HTMLTextAreaElement, values: string[]): void {
  const gap = control instanceof HTMLTextAreaElement ? "\n" : ", ";
  const stands = control.value.trim();
  const added = values.filter((value) => !stands.includes(value)).join(gap);
  const text = [stands, added].filter(Boolean).join(gap);
  control.setRangeText(text, 0, control.value.length, "end");
  control.dispatchEvent(new Event("input", { bubbles: true }));
}
