-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "articleId" INTEGER;

-- CreateTable
CREATE TABLE "Article" (
    "id" SERIAL NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "problemType" TEXT NOT NULL,
    "errorCodes" TEXT[],
    "tags" TEXT[],
    "titleEn" TEXT NOT NULL DEFAULT '',
    "titleZh" TEXT NOT NULL DEFAULT '',
    "appliesEn" TEXT NOT NULL DEFAULT '',
    "appliesZh" TEXT NOT NULL DEFAULT '',
    "symptomEn" TEXT NOT NULL DEFAULT '',
    "symptomZh" TEXT NOT NULL DEFAULT '',
    "symptomHtmlEn" TEXT NOT NULL DEFAULT '',
    "symptomHtmlZh" TEXT NOT NULL DEFAULT '',
    "stepsEn" TEXT NOT NULL DEFAULT '',
    "stepsZh" TEXT NOT NULL DEFAULT '',
    "stepsHtmlEn" TEXT NOT NULL DEFAULT '',
    "stepsHtmlZh" TEXT NOT NULL DEFAULT '',
    "rendererVersion" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "formKey" TEXT NOT NULL,
    "ownerId" INTEGER NOT NULL,
    "reviewBy" DATE NOT NULL,
    "reviewedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleSource" (
    "questionId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "answerId" INTEGER,
    "addedById" INTEGER NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleSource_pkey" PRIMARY KEY ("questionId")
);

-- CreateTable
CREATE TABLE "ArticleRevision" (
    "articleId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "problemType" TEXT NOT NULL,
    "errorCodes" TEXT[],
    "tags" TEXT[],
    "titleEn" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "appliesEn" TEXT NOT NULL,
    "appliesZh" TEXT NOT NULL,
    "symptomEn" TEXT NOT NULL,
    "symptomZh" TEXT NOT NULL,
    "stepsEn" TEXT NOT NULL,
    "stepsZh" TEXT NOT NULL,
    "editorId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleRevision_pkey" PRIMARY KEY ("articleId","version")
);

-- CreateTable
CREATE TABLE "ArticleReview" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "open" BOOLEAN DEFAULT true,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" INTEGER,
    "outcome" TEXT,

    CONSTRAINT "ArticleReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleReviewCause" (
    "id" SERIAL NOT NULL,
    "reviewId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "postId" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleReviewCause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleAct" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "byId" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "fromVersion" INTEGER NOT NULL,
    "toVersion" INTEGER NOT NULL,
    "before" TEXT NOT NULL DEFAULT '',
    "after" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ArticleAct_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_formKey_key" ON "Article"("formKey");

-- CreateIndex
CREATE INDEX "Article_state_problemType_idx" ON "Article"("state", "problemType");

-- CreateIndex
CREATE INDEX "Article_state_reviewBy_idx" ON "Article"("state", "reviewBy");

-- CreateIndex
CREATE INDEX "Article_ownerId_idx" ON "Article"("ownerId");

-- CreateIndex
CREATE INDEX "Article_rendererVersion_idx" ON "Article"("rendererVersion");

-- CreateIndex
CREATE INDEX "ArticleSource_articleId_idx" ON "ArticleSource"("articleId");

-- CreateIndex
CREATE INDEX "ArticleSource_answerId_idx" ON "ArticleSource"("answerId");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleReview_articleId_open_key" ON "ArticleReview"("articleId", "open");

-- CreateIndex
CREATE INDEX "ArticleReviewCause_reviewId_idx" ON "ArticleReviewCause"("reviewId");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleReviewCause_articleId_occasion_key" ON "ArticleReviewCause"("articleId", "occasion");

-- CreateIndex
CREATE INDEX "ArticleAct_articleId_id_idx" ON "ArticleAct"("articleId", "id");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleSource" ADD CONSTRAINT "ArticleSource_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleSource" ADD CONSTRAINT "ArticleSource_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleSource" ADD CONSTRAINT "ArticleSource_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("postId") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleSource" ADD CONSTRAINT "ArticleSource_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleRevision" ADD CONSTRAINT "ArticleRevision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleRevision" ADD CONSTRAINT "ArticleRevision_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleReview" ADD CONSTRAINT "ArticleReview_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleReview" ADD CONSTRAINT "ArticleReview_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleReviewCause" ADD CONSTRAINT "ArticleReviewCause_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "ArticleReview"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleReviewCause" ADD CONSTRAINT "ArticleReviewCause_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleReviewCause" ADD CONSTRAINT "ArticleReviewCause_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleAct" ADD CONSTRAINT "ArticleAct_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleAct" ADD CONSTRAINT "ArticleAct_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
