/**
 * The same posted form with the text of its file in the place of what was typed: `fileField` is the
 * file's field, `textField` takes its text. Without a file the form stays as it is. Files in UTF-8 or,
 * as from Chinese Windows, GB 18030.
 */
export async function withFileAsText(
  request: Request,
  fileField: string,
  textField: string,
): Promise<Request> {
  if (!/^multipart\/form-data/i.test(request.headers.get("content-type") ?? "")) return request;
  const form = await request.formData().catch(() => {
    throw new Response(null, { status: 400 });
  });
  const file = form.get(fileField);
  if (file instanceof File && file.size > 0)
    form.set(textField, textOf(new Uint8Array(await file.arrayBuffer())));
  const headers = new Headers(request.headers);
  headers.delete("content-type");
  headers.delete("content-length");
  return new Request(request.url, { method: request.method, headers, body: form });
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
