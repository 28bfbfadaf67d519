import { useCallback, useEffect, useState } from "react";
import {
  describePrivateData,
  findPrivateData,
  maskPrivateData,
  type PrivateNotice,
} from "~/privacy";

/** How long somebody pauses before their text is looked through, in milliseconds. */
const PAUSE_MS = 400;

type Control = HTMLInputElement | HTMLTextAreaElement;

function controlOf(id: string): Control | null {
  const control = document.getElementById(id);
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
    ? control
    : null;
}

/** What is private in the text of a control, looked for while somebody types, and a way to mask it there. */
export function usePrivateData(id: string) {
  const [found, setFound] = useState<PrivateNotice[]>([]);
  const [masked, setMasked] = useState(false);

  useEffect(() => {
    const control = controlOf(id);
    if (!control) return;
    let timer = 0;
    const look = () => {
      const now = describePrivateData(findPrivateData(control.value));
      setFound(now);
      if (now.length > 0) setMasked(false);
    };
    const typed = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, PAUSE_MS);
    };
    // What the page came with is looked through too.
    look();
    control.addEventListener("input", typed);
    return () => {
      window.clearTimeout(timer);
      control.removeEventListener("input", typed);
    };
  }, [id]);

  /** Masks it there; gives the text as it was. */
  const mask = useCallback(() => {
    const control = controlOf(id);
    if (!control) return "";
    const { value } = control;
    // Unlike `value =`, this is noticed by the page's own listeners for typing.
    control.setRangeText(maskPrivateData(value, findPrivateData(value)), 0, value.length, "end");
    control.dispatchEvent(new Event("input", { bubbles: true }));
    control.focus();
    setFound([]);
    setMasked(true);
    return value;
  }, [id]);

  return { found, masked, mask };
}
