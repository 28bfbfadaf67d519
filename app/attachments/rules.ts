import { PIXELS_MAX } from "~/infra/pictures/port";
import { Refusal } from "~/shared/refusal";

/** Bytes a file may have when it comes; a screenshot has one tenth of it. */
export const FILE_MAX_BYTES = 8 * 1024 * 1024;
export const FILE_MAX_MIB = FILE_MAX_BYTES / 1024 / 1024;

/** Pictures one post may show. */
export const PICTURES_PER_POST = 10;

/** Pictures one person may add in 24 hours, and MiB that all of theirs may take. */
export const PICTURES_PER_DAY = 60;
export const MIB_PER_PERSON = 500;

/** How long a picture that no post shows is kept: as long as somebody may be writing. */
export const UNUSED_HOURS = 24;

/** Characters that say what a picture shows: a sentence. */
export const ALT_LIMITS = { max: 200, line: true } as const;

/** 128 random bits in lower-case hexadecimal: nobody guesses one, and every disk keeps it as it is. */
export const ATTACHMENT_ID = /^[0-9a-f]{32}$/;

/** Every reason why a picture is not taken, with the numbers that its message `refusals.attachment.<word>` names. */
export const ATTACHMENT_PROBLEMS = {
  "missing-file": {},
  empty: {},
  "too-large": { max: FILE_MAX_MIB },
  "wrong-type": {},
  animated: {},
  "too-many-pixels": { max: PIXELS_MAX / 1_000_000 },
  damaged: {},
  "other-content": {},
  "too-costly": {},
  busy: {},
  "too-many-today": { max: PICTURES_PER_DAY },
  "no-room": { max: MIB_PER_PERSON },
  "storage-full": {},
} as const satisfies Record<string, Readonly<Record<string, number>>>;
export type AttachmentProblem = keyof typeof ATTACHMENT_PROBLEMS;

/** Narrows a word from an address; null for any other. */
export function asAttachmentProblem(word: string | null): AttachmentProblem | null {
  return word !== null && Object.hasOwn(ATTACHMENT_PROBLEMS, word)
    ? (word as AttachmentProblem)
    : null;
}

/** The refusal for a reason, at the field "file". */
export function attachmentRefusal(
  problem: AttachmentProblem,
  options: Refusal["options"] = {},
): Refusal {
  const field = { field: "file", ...options };
  return new Refusal(`attachment.${problem}`, ATTACHMENT_PROBLEMS[problem], field);
}

/** Our kind of image in Markdown: text, and the address of an attachment. */
const PICTURE = /!\[((?:\\.|[^\]\\\n]){0,1000})\]\(\/attachments\/([0-9a-f]{32})\b/g;

/** The attachments a text shows, each once and in order, with what it says of them. */
export function picturesIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, alt = "", id = ""] of text.matchAll(PICTURE)) {
    if (!found.has(id)) found.set(id, alt.replaceAll(/\\(.)/g, "$1"));
  }
  return found;
}

/** The Markdown that shows an attachment, on one line. */
export function pictureMarkdown(id: string, alt: string): string {
  const text = alt
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\\[\]]/g, "\\$&");
  return `![${text}](/attachments/${id})`;
}

/** The two sizes in which a picture is served. */
export type PictureSize = "full" | "thumb";

/** Where a picture is kept; the first letters spread files over folders. */
export function storageKey(id: string, size: PictureSize): string {
  return `${STORED_PICTURES}${id.slice(0, 2)}/${id}-${size}`;
}

/** What the storage keeps of a picture: both sizes, with the types in which they are served. */
export function storedFiles({ id, type }: { id: string; type: string }): StoredFile[] {
  return [
    { key: storageKey(id, "full"), type },
    { key: storageKey(id, "thumb"), type: THUMB_TYPE },
  ];
}
export type StoredFile = { key: string; type: string };

/** Thumbnails are of this type, whatever the picture is. */
export const THUMB_TYPE = "image/webp";

/** The folder of all pictures in the storage. */
export const STORED_PICTURES = "pictures/";

/** The attachment that something stored belongs to, or null. */
export function attachmentOfKey(key: string): string | null {
  return /\/([0-9a-f]{32})-(?:full|thumb)$/.exec(key)?.[1] ?? null;
}
