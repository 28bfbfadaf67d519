import { paths } from "~/paths";

export type SentPicture = { id: string; markdown: string };

/** Sends a file and tells how far it is, from 0 to 1. Gives the picture, or why there is none (null: the network). */
export function sendPicture(
  file: File,
  onProgress: (share: number) => void,
): Promise<SentPicture | { refused: string | null }> {
  return new Promise((resolve) => {
    // Only this older interface tells how much of a request has gone out.
    const request = new XMLHttpRequest();
    request.open("POST", paths.attachments());
    request.setRequestHeader("Accept", "application/json");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const answer = request.response as Partial<SentPicture & { message: string }> | null;
      if (request.status === 201 && answer?.id && answer.markdown) {
        resolve({ id: answer.id, markdown: answer.markdown });
      } else resolve({ refused: answer?.message ?? null });
    };
    request.onerror = () => resolve({ refused: null });
    const body = new FormData();
    body.set("file", file);
    request.send(body);
  });
}
