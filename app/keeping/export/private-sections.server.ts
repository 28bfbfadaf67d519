import { knowledgeSections } from "./knowledge-sections.server";
import { accounts, tagWatches } from "./private-people.server";
import { removedPosts, unseenPictures } from "./removed-posts.server";
import type { Section } from "./section";
import { storedRows } from "./stored-rows.server";
import { supportSections } from "./support-sections.server";

const words = (text: string) => text.split(" ");

/**
 * What an owner needs beside the public sections: who people are, what was taken away and why, who
 * did what. No password hash and no secret of a session, a link or a device.
 */
export const privateSections: readonly Section[] = [
  accounts,
  storedRows("roles", {
    table: "RoleGrant",
    key: words("personId role"),
    columns: words("personId role team grantedById grantedAt"),
  }),
  storedRows("noticeSettings", {
    table: "NoticeSetting",
    key: words("personId kind"),
    columns: words("personId kind inbox mail"),
  }),
  tagWatches,
  storedRows("watches", {
    table: "Watch",
    key: words("questionId personId"),
    columns: words("questionId personId since"),
  }),
  storedRows("meToos", {
    table: "MeToo",
    key: words("questionId personId"),
    columns: words("questionId personId since"),
  }),
  storedRows("votes", {
    table: "Vote",
    key: words("postId personId"),
    columns: words("postId personId value castAt"),
  }),
  storedRows("worked", {
    table: "AnswerProof",
    key: words("id"),
    columns: words("id answerId personId worked at country appVersion bank"),
  }),
  storedRows("answerConfirmations", {
    table: "AnswerConfirmation",
    key: words("answerId"),
    columns: words("answerId byId confirmedAt"),
  }),
  storedRows("outdatedAnswers", {
    table: "OutdatedMark",
    key: words("answerId"),
    columns: words("answerId since why quiet"),
  }),
  storedRows("mentions", {
    table: "Mention",
    key: words("postId personId"),
    columns: words("postId personId"),
  }),
  removedPosts,
  unseenPictures,
  storedRows("revisions", {
    table: "Revision",
    key: words("postId version"),
    columns: words(
      "postId version title problemType errorCode source tried tags editorId createdAt",
    ),
  }),
  storedRows("recommendations", {
    table: "Recommendation",
    key: words("questionId"),
    columns: words("questionId answerId byId recommendedAt"),
  }),
  storedRows("closures", {
    table: "Closure",
    key: words("questionId"),
    columns: words("questionId reason note duplicateOfId byId closedAt"),
  }),
  storedRows("locks", {
    table: "Lock",
    key: words("questionId"),
    columns: words("questionId note byId lockedAt"),
  }),
  storedRows("needsInfo", {
    table: "NeedsInfo",
    key: words("questionId"),
    columns: words("questionId text byId askedAt"),
  }),
  storedRows("flags", {
    table: "Flag",
    key: words("id"),
    columns: words("id postId personId reason note flaggedAt open settledAt settledById outcome"),
  }),
  storedRows("log", {
    table: "ModerationAct",
    key: words("id"),
    columns: words("id actorId verb postId reason note actedAt"),
  }),
  storedRows("imported", {
    table: "ImportedRow",
    key: words("origin kind externalId"),
    columns: words("origin kind externalId localId"),
  }),
  ...supportSections,
  ...knowledgeSections,
];
