import type { BoxField } from "../kinds";

/** Those of BOX_FIELDS that hold a text; each is there once. */
export const BOX_TEXT_FIELDS = ["transaction", "account", "phone", "other"] as const;
export type BoxTextField = (typeof BOX_TEXT_FIELDS)[number];

/** Texts for a private box, by field. */
export type BoxTexts = Partial<Record<BoxTextField, string>>;

/** Characters of each text: several numbers fit in one line, an account of what happened in "other". */
export const BOX_LIMITS = {
  transaction: { max: 200, line: true },
  account: { max: 200, line: true },
  phone: { max: 200, line: true },
  other: { max: 2_000 },
} as const satisfies Record<BoxTextField, { max: number; line?: boolean }>;

/** Pictures in one box: as many as a post shows. */
export const BOX_FILES_MAX = 10;

/** Characters of why somebody of support opens a box without being assigned: a sentence. */
export const WHY_LIMITS = { min: 10, max: 300, line: true } as const;

/** What is noted as the reason of who works on the case. */
export const ASSIGNED = "assigned";

/** Minutes for which a reason that was given also opens the pictures: as long as a case is held (escalation.md). */
export const OPENED_MINUTES = 15;

/** Days after the case was closed: one more than it can be reopened for, so that nothing is missing then. */
export const BOX_DAYS_AFTER_CLOSING = 31;
/** Where support never had a case: days after the question was answered, closed or taken away ... */
export const BOX_DAYS_AFTER_ANSWER = 30;
/** ... and days after something was last put in, whatever happened. */
export const BOX_DAYS_AT_MOST = 90;

/** What the form's control of a field is called: "boxPhone". A picture's is "boxFile". */
export function boxFieldName(field: BoxField): string {
  return `box${field.charAt(0).toUpperCase()}${field.slice(1)}`;
}

/** Where a picture's sealed bytes are kept; sizes are appended. */
export const STORED_BOX_FILES = "private-box/";
export const boxStorageKey = (fileId: string) =>
  `${STORED_BOX_FILES}${fileId.slice(0, 2)}/${fileId}`;

/** What is stored for a picture of a box, by the key in its row. */
export function storedBoxFiles(storageKey: string): { key: string; type: string }[] {
  return ["full", "thumb"].map((size) => ({
    key: `${storageKey}-${size}`,
    type: SEALED_TYPE,
  }));
}

/** As what sealed bytes are stored: nobody can tell what they are. */
export const SEALED_TYPE = "application/octet-stream";

/** The picture that something stored belongs to, or null. */
export function boxFileOf(storageKey: string): string | null {
  return /\/([0-9a-f]{32})(?:-full|-thumb)?$/.exec(storageKey)?.[1] ?? null;
}

/** One thing in the asker's own box: what it is and its end, never all of it. */
export type OwnEntryView = {
  id: number;
  field: BoxField;
  /** Masked; null where its key is lost, or for a picture. */
  shown: string | null;
  /** Characters of a text, bytes of a picture. */
  size: number;
  writtenAt: string;
};

/** Somebody of support looked into it. */
export type BoxReadingView = { name: string; at: string };

/** The asker's own box. */
export type OwnBoxView = {
  entries: OwnEntryView[];
  readings: BoxReadingView[];
  /** Whether more can be put in. */
  open: boolean;
};

/** What support reads of a box before opening it. */
export type StaffBoxView = {
  questionId: number;
  fields: BoxField[];
  /** False for who is assigned to its open case. */
  needsReason: boolean;
  readings: (BoxReadingView & { why: string; picture: boolean })[];
  erasedAt: string | null;
};

/** One thing in an opened box; `text` is null where it can't be opened. */
export type OpenedEntryView = {
  id: number;
  field: BoxTextField;
  text: string | null;
  writtenAt: string;
};

/** A picture in an opened box; null measures where it can't be opened. */
export type OpenedPictureView = {
  id: number;
  fileId: string;
  width: number;
  height: number;
  readable: boolean;
  writtenAt: string;
};

export type OpenedBoxView = {
  questionId: number;
  entries: OpenedEntryView[];
  pictures: OpenedPictureView[];
};
