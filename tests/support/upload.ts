import type { Visitor } from "./site";

type Sent = {
  alt?: string;
  /** What the sender calls the file, and says it is. */
  name?: string;
  type?: string;
  /** As a script does (the default) or as a form. */
  accept?: string;
  headers?: Record<string, string>;
  /** Where to; the door of public pictures unless told. */
  door?: string;
};

/** Sends a file through the uploads' door as a page of ours does. */
export function upload(visitor: Visitor, file: Buffer, sent: Sent = {}): Promise<Response> {
  const { alt = "", name = "shot.png", type = "image/png" } = sent;
  const body = new FormData();
  body.set("alt", alt);
  body.set("file", new Blob([new Uint8Array(file)], { type }), name);
  return visitor.send(sent.door ?? "/attachments", {
    method: "POST",
    body,
    headers: {
      Origin: visitor.origin,
      "Sec-Fetch-Site": "same-origin",
      Accept: sent.accept ?? "application/json",
      ...sent.headers,
    },
  });
}
