export { articlePageView } from "./articles/article-page.server";
export { articleSchema, draftedForm } from "./articles/article-schema.server";
export { problemPageView } from "./articles/problem-page.server";
export { askPage, similarTo } from "./ask/ask-page.server";
export { askSupportWithBox, askWithBox, keepInBox } from "./box/keep-in-box.server";
export { privateBoxPage } from "./box/private-box-page.server";
export { codePage } from "./codes/code-page.server";
export { actOnCase } from "./desk/act-on-case.server";
export { caseSchema } from "./desk/case-schema.server";
export { casePage, queuePage } from "./desk/desk.server";
export {
  arrivedMeanwhile,
  keepDraft,
  withCanned,
  writeInCase,
} from "./desk/write-in-case.server";
export { inboxPage } from "./inbox/inbox-page.server";
export { addWords } from "./misses/add-words.server";
export { linkAnswer } from "./misses/link-answer.server";
export { missPage } from "./misses/miss-page.server";
export { noteArrival } from "./misses/note-arrival.server";
export { questionsFeed, searchFeed, tagFeed } from "./outside/question-feeds.server";
export { sitemapIndex, sitemapPart } from "./outside/sitemaps.server";
export { placeOfPost } from "./posts/place-of-post.server";
export { saveEdit } from "./posts/save-edit.server";
export { proofPage } from "./proof/proof-page.server";
export { searchNow } from "./search/search-now.server";
export { searchPage } from "./search/search-page.server";
export { askSupportPage } from "./support/ask-support-page.server";
export { askersPlace, ratingPage } from "./support/askers-place.server";
export { threadNow, threadPage } from "./thread/thread-page.server";
export { madePicture, pictureRefusal } from "./writing/new-picture.server";
export { previewOf } from "./writing/preview.server";
