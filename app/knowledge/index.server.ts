import { sourceSubscription } from "./articles/follow-sources.server";
import { articleIndexSubscription } from "./articles/index-article.server";

export { articleHistory } from "./articles/article-history.server";
export { articleList, articleRows, articlesWithCode } from "./articles/article-list.server";
export { articlePage } from "./articles/article-page.server";
export { articleIdOfThread, articlesOf } from "./articles/articles-of.server";
export { addArticleSource, dropArticleSource } from "./articles/attach-source.server";
export { confirmArticle } from "./articles/confirm-article.server";
export { type EditArticleInput, editArticle } from "./articles/edit-article.server";
export { handOverArticle } from "./articles/hand-over-article.server";
export { articleSource, indexArticles } from "./articles/index-article.server";
export {
  emptyArticleForm,
  type ProposedArticle,
  proposeFromAnswer,
} from "./articles/propose-from-answer.server";
export { publishArticle } from "./articles/publish-article.server";
export { rerenderArticles } from "./articles/rerender-articles.server";
export { retireArticle } from "./articles/retire-article.server";
export { articleForEdit, staffArticle } from "./articles/staff-article.server";
export { articleOwners, staffArticles } from "./articles/staff-articles.server";
export { sweepArticleReviews } from "./articles/sweep-reviews.server";
export { type WriteArticleInput, writeArticle } from "./articles/write-article.server";
export { type DescribeCodeInput, describeCode } from "./error-codes/describe-code.server";
export { dropCode } from "./error-codes/drop-code.server";
export { codePageFor, findCode } from "./error-codes/find-code.server";
export { codeForStaff, codeList, codeView, staffCodeList } from "./error-codes/read-codes.server";

/** What knowledge makes of what happens. */
export const knowledgeSubscriptions = [articleIndexSubscription, sourceSubscription];
