import { useCallback, useRef, useState } from "react";
import { attachmentRefusal, FILE_MAX_BYTES } from "~/attachments";
import { isMessageKey, useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";

/** One picture on its way to the server, or waiting there for its form. */
export type BoxPictureRow = {
  key: number;
  name: string;
  /** What the form sends for it. */
  ticket: string | null;
  /** Why there is none, in words. */
  problem: string | null;
};

/** Sends pictures for a private box ahead of their form; `first` are the tickets of a refused one. */
export function useBoxPictures(first: readonly string[]) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const next = useRef(first.length);
  const [rows, setRows] = useState<BoxPictureRow[]>(
    first.map((ticket, key) => ({
      key,
      name: t("private-box.picture-kept", { number: key + 1 }),
      ticket,
      problem: null,
    })),
  );

  const add = useCallback(
    async (file: File) => {
      const key = next.current++;
      const { name } = file;
      setRows((all) => [...all, { key, name, ticket: null, problem: null }]);
      const change = (part: Partial<BoxPictureRow>) =>
        setRows((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)));
      if (file.size > FILE_MAX_BYTES) {
        const { code, params } = attachmentRefusal("too-large");
        const message = `refusals.${code}`;
        return change({ problem: isMessageKey(message, locale) ? t(message, params) : code });
      }
      change(await sent(file, t("private-box.picture-failed", { name })));
    },
    [locale, t],
  );

  const remove = useCallback(
    (key: number) => setRows((all) => all.filter((each) => each.key !== key)),
    [],
  );
  return { rows, add, remove };
}

async function sent(file: File, failed: string): Promise<Partial<BoxPictureRow>> {
  const body = new FormData();
  body.set("file", file);
  try {
    const response = await fetch(paths.newPrivatePicture(), {
      method: "POST",
      headers: { Accept: "application/json" },
      body,
    });
    const answer = (await response.json()) as { ticket?: string; message?: string };
    return answer.ticket ? { ticket: answer.ticket } : { problem: answer.message ?? failed };
  } catch {
    return { problem: failed };
  }
}
