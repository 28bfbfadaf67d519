import type { PostKind } from "~/posts";

/** Where a post stands: its thread's title and the address that leads to it. */
export type PostPlace = {
  postId: number;
  kind: PostKind;
  questionId: number;
  questionTitle: string;
  path: string;
};
