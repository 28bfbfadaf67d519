import { useCallback, useEffect, useRef, useState } from "react";
import { attachmentRefusal, FILE_MAX_BYTES } from "~/attachments";
import { isMessageKey, useLanguage, useTranslate } from "~/i18n";
import { fieldId } from "~/ui";
import { insertPicture, renamePicture } from "./picture-text";
import { sendPicture } from "./send-picture";

/** One file on its way into a text, or in it. */
export type AddedFile = {
  key: number;
  name: string;
  /** From 0 to 1 while it is sent. */
  progress: number;
  /** The picture's id once it is in the text. */
  id: string | null;
  /** Why it is not, in words. */
  problem: string | null;
};

/** Adds pictures to the text of a field: files that are chosen, pasted or dropped there. */
export function usePictures(name: string, scope?: string | number) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const [files, setFiles] = useState<AddedFile[]>([]);
  const next = useRef(0);
  const area = useCallback(
    () => document.getElementById(fieldId(name, scope)) as HTMLTextAreaElement | null,
    [name, scope],
  );

  const add = useCallback(
    async (file: File) => {
      const key = next.current++;
      const shown = file.name && !/^image\.\w+$/.test(file.name) ? file.name : "";
      const row = { key, name: shown || t("attachments.pasted"), progress: 0 };
      setFiles((all) => [...all, { ...row, id: null, problem: null }]);
      const change = (part: Partial<AddedFile>) =>
        setFiles((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)));
      if (file.size > FILE_MAX_BYTES) {
        const { code, params } = attachmentRefusal("too-large");
        const message = `refusals.${code}`;
        return change({ problem: isMessageKey(message, locale) ? t(message, params) : code });
      }
      const sent = await sendPicture(file, (progress) => change({ progress }));
      const text = area();
      if ("refused" in sent || !text) {
        const words = "refused" in sent ? sent.refused : null;
        return change({ problem: words ?? t("attachments.failed", { name: row.name }) });
      }
      insertPicture(text, sent.markdown);
      text.dispatchEvent(new Event("input", { bubbles: true }));
      change({ id: sent.id, progress: 1 });
    },
    [area, locale, t],
  );

  const rename = useCallback(
    (id: string, alt: string) => {
      const text = area();
      if (text && renamePicture(text, id, alt)) {
        text.dispatchEvent(new Event("input", { bubbles: true }));
      }
    },
    [area],
  );

  useEffect(() => {
    const text = area();
    if (!text) return;
    const take = (event: Event, data: DataTransfer | null) => {
      const given = [...(data?.files ?? [])];
      // A spreadsheet's cells come as text and as a picture of them: the text is meant.
      if (given.length === 0 || data?.types.includes("text/plain")) return;
      event.preventDefault();
      for (const file of given) void add(file);
    };
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData);
    const drop = (event: DragEvent) => take(event, event.dataTransfer);
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    text.addEventListener("paste", paste);
    text.addEventListener("drop", drop);
    text.addEventListener("dragover", over);
    return () => {
      text.removeEventListener("paste", paste);
      text.removeEventListener("drop", drop);
      text.removeEventListener("dragover", over);
    };
  }, [add, area]);

  return { files, add, rename };
}
