/** A picture made anew from its pixels: nothing of the file it came in is left. */
export type MadePicture = {
  bytes: Buffer;
  type: "image/png" | "image/jpeg";
  width: number;
  height: number;
  /** A smaller one in WebP, inside THUMB_SIDE by THUMB_SIDE. */
  thumb: { bytes: Buffer; width: number; height: number };
};

/** What a picture is to be kept as: drawn things without loss, photographs with little. */
export type KeptAs = "png" | "jpeg";

/** Pixels a picture may have, in all (security.md, T25): a photograph of a good telephone. */
export const PIXELS_MAX = 24_000_000;
/** Pixels the longer side of a thumbnail has: a post's column is 736 wide. */
export const THUMB_SIDE = 800;

/**
 * Why there is no picture: the file can't be read as one, it took too long or too much memory, or
 * so many wait that this one would have to wait too long.
 */
export type NoPicture = "damaged" | "too-costly" | "busy";

/** Makes pictures anew, away from everything that could be harmed by a hostile one. */
export interface PictureMaker {
  make(bytes: Buffer, as: KeptAs): Promise<MadePicture | NoPicture>;
}
