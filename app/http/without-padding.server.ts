import { Transform } from "node:stream";

/**
 * Leaves zero bytes out of a page on its way. React 18 writes in blocks of 2 KB, and where a character
 * of several bytes does not fit into the rest of one, it sends that rest as zeros (React 19 does not).
 * No page holds any of its own, and no character of UTF-8 has one among its bytes.
 */
export function withoutPadding(): Transform {
  return new Transform({
    transform(block: Buffer, _encoding, done) {
      done(null, block.includes(0) ? block.filter((byte) => byte !== 0) : block);
    },
  });
}
