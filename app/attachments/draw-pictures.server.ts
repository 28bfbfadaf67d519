import { translatorFor } from "~/i18n";
import type { Context } from "~/infra/context";
import { picturesIn } from "./rules";
import { type ShownSize, shownSizes } from "./shown-sizes.server";

/** A whole link, left as it is, or a picture: the HTML is the renderer's own, so both look just so. */
const LINK_OR_PICTURE = /<a [^>]*>.*?<\/a>|<img [^>]*>/gs;
const ADDRESS = /src="(\/attachments\/([0-9a-f]{32}))"/;

/**
 * Rendered HTML whose own pictures stand as thumbnails with their sizes, so that nothing moves when
 * they load, each a link to the whole picture. `source` is the text it was rendered from.
 */
export async function drawPictures(
  ctx: Context,
  { source, html }: { source: string; html: string },
): Promise<string> {
  const ids = [...picturesIn(source).keys()];
  if (ids.length === 0) return html;
  const sizes = await shownSizes(ctx, ids);
  // A link must be called something, also where its writer gave the picture no words.
  const nameless = translatorFor(ctx.locale)("attachments.nameless");
  return html.replaceAll(LINK_OR_PICTURE, (found) => {
    if (found.startsWith("<img")) return drawn(found, sizes, nameless);
    return found.replaceAll(/<img [^>]*>/g, (picture) => drawn(picture, sizes));
  });
}

function drawn(picture: string, sizes: ReadonlyMap<string, ShownSize>, nameless?: string): string {
  const [, address = "", id = ""] = ADDRESS.exec(picture) ?? [];
  const size = sizes.get(id);
  if (!size) return picture;
  const shown = picture.replace(
    ADDRESS,
    `src="${address}/thumb" width="${size.width}" height="${size.height}"`,
  );
  if (nameless === undefined) return shown;
  const named = shown.replace('alt=""', `alt="${nameless}"`);
  return `<a class="picture" href="${address}">${named}</a>`;
}
