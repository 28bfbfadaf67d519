import type { DifferencePart, PostKind, RemovalView } from "~/posts";
import type { ProblemType } from "~/shared/problem-types";
import type { PersonView, QuestionState } from "~/shared/views";
import type { ProofView } from "./proof/views";

/** What every written text shows, and what this viewer may do with it. Instants are ISO 8601. */
export type WrittenView = {
  id: number;
  /** Marks the text with `lang`. */
  language: string;
  html: string;
  author: PersonView;
  createdAt: string;
  editedAt: string | null;
  version: number;
  score: number;
  /** The viewer's own vote; nobody sees another's. */
  viewerVote: 1 | -1 | 0;
  canVote: boolean;
  canEdit: boolean;
  canRemove: boolean;
  /** Whether this viewer may take away, with a reason, what another wrote. */
  canHide: boolean;
  canFlag: boolean;
  /** Removed, and still read by this viewer. */
  removal: RemovalView | null;
};

/** What stands where a removed post stood, for whoever does not read it: nothing of its text or author. */
export type StubView = { kind: "stub"; id: number; removal: RemovalView };

export type CommentView = WrittenView & { kind: "comment" };

export type PostView = WrittenView & {
  canComment: boolean;
  comments: (CommentView | StubView)[];
};

export type AnswerView = PostView & {
  kind: "answer";
  /** Written officially. */
  official: boolean;
  accepted: { at: string } | null;
  recommended: { at: string; by: PersonView } | null;
  canAccept: boolean;
  canUnaccept: boolean;
  canRecommend: boolean;
  canUnrecommend: boolean;
  /** For whom it worked and for whom not; null where it is neither accepted, recommended nor official. */
  proof: ProofView | null;
};

/** One question with all that stands under it. */
export type ThreadView = PostView & {
  kind: "question";
  title: string;
  problemType: ProblemType;
  errorCode: string | null;
  triedHtml: string;
  tags: string[];
  state: QuestionState;
  answerCount: number;
  meTooCount: number;
  lastActivityAt: string;
  closure: {
    reason: string;
    note: string;
    closedAt: string;
    /** The question asked before, where everybody may see it. */
    duplicateOf: { id: number; title: string; language: string } | null;
  } | null;
  lock: { note: string; lockedAt: string } | null;
  /** What is missing: for the asker, and for those who may ask for it. */
  needsInfo: { text: string; askedAt: string; by: PersonView } | null;
  isAsker: boolean;
  watching: boolean;
  meToo: boolean;
  canWatch: boolean;
  canMeToo: boolean;
  canAnswer: boolean;
  canAnswerOfficially: boolean;
  canEditTags: boolean;
  canClose: boolean;
  canLock: boolean;
  canSetNeedsInfo: boolean;
  /** The accepted one, the recommended one, then by score, then the oldest; removed ones last. */
  answers: (AnswerView | StubView)[];
};

/** A post as those who keep the place see it, in sight or not. */
export type KeptPostView = {
  postId: number;
  kind: PostKind;
  questionId: number;
  questionTitle: string;
  questionLanguage: string;
  html: string;
  language: string;
  author: PersonView;
  createdAt: string;
  /** Out of sight because of itself or of what it stands under. */
  hidden: boolean;
};

/** What a form of changes begins with. */
export type PostForEdit = {
  kind: PostKind;
  postId: number;
  questionId: number;
  questionTitle: string;
  version: number;
  body: string;
  language: string;
  /** All fields, or the type and tags alone: what helpers and staff put in order for others. */
  scope: "all" | "tags";
  question: {
    title: string;
    problemType: ProblemType;
    errorCode: string;
    tried: string;
    tags: string[];
  } | null;
};

/** One version, as what changed since the one before; of the first, all is added. */
export type VersionView = {
  version: number;
  editor: PersonView;
  at: string;
  body: DifferencePart[];
  title: DifferencePart[] | null;
  tried: DifferencePart[] | null;
  /** Short fields that changed; a problem type as its key, tags joined by ", ". */
  changed: { field: "problemType" | "errorCode" | "tags"; before: string; after: string }[];
};

/** All versions of a post, the newest first. */
export type HistoryView = {
  kind: PostKind;
  postId: number;
  questionId: number;
  questionTitle: string;
  language: string;
  versions: VersionView[];
};
