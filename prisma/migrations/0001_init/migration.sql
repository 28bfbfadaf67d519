-- CreateTable
CREATE TABLE "Person" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "nameSkeleton" TEXT NOT NULL,
    "mentionKey" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL,
    "timeZone" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Credential" (
    "personId" INTEGER NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerifiedAt" TIMESTAMPTZ(3),
    "passwordHash" TEXT NOT NULL,

    CONSTRAINT "Credential_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "personId" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "team" TEXT NOT NULL DEFAULT '',
    "grantedById" INTEGER,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("personId","role")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" SERIAL NOT NULL,
    "idHash" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "device" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountToken" (
    "id" SERIAL NOT NULL,
    "purpose" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "personId" INTEGER,
    "email" TEXT,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AccountToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AttemptWindow" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AttemptWindow_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Answer" (
    "postId" INTEGER NOT NULL,
    "questionId" INTEGER NOT NULL,
    "official" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("postId")
);

-- CreateTable
CREATE TABLE "Acceptance" (
    "questionId" INTEGER NOT NULL,
    "answerId" INTEGER NOT NULL,
    "byId" INTEGER NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Acceptance_pkey" PRIMARY KEY ("questionId")
);

-- CreateTable
CREATE TABLE "Recommendation" (
    "questionId" INTEGER NOT NULL,
    "answerId" INTEGER NOT NULL,
    "byId" INTEGER NOT NULL,
    "recommendedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Recommendation_pkey" PRIMARY KEY ("questionId")
);

-- CreateTable
CREATE TABLE "Post" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "threadId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "rendererVersion" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "score" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "editedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "postId" INTEGER NOT NULL,
    "onPostId" INTEGER NOT NULL,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("postId")
);

-- CreateTable
CREATE TABLE "Vote" (
    "postId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "value" INTEGER NOT NULL,
    "castAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("postId","personId")
);

-- CreateTable
CREATE TABLE "Mention" (
    "postId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("postId","personId")
);

-- CreateTable
CREATE TABLE "Revision" (
    "postId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "title" TEXT,
    "tried" TEXT,
    "problemType" TEXT,
    "errorCode" TEXT,
    "tags" TEXT[],
    "editorId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("postId","version")
);

-- CreateTable
CREATE TABLE "Removal" (
    "postId" INTEGER NOT NULL,
    "byId" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "removedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Removal_pkey" PRIMARY KEY ("postId")
);

-- CreateTable
CREATE TABLE "Draft" (
    "personId" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("personId","place")
);

-- CreateTable
CREATE TABLE "Submission" (
    "personId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "postId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("personId","key")
);

-- CreateTable
CREATE TABLE "ImportedRow" (
    "origin" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "localId" INTEGER NOT NULL,

    CONSTRAINT "ImportedRow_pkey" PRIMARY KEY ("origin","kind","externalId")
);

-- CreateTable
CREATE TABLE "Question" (
    "postId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "problemType" TEXT NOT NULL,
    "errorCode" TEXT,
    "triedSource" TEXT NOT NULL DEFAULT '',
    "triedHtml" TEXT NOT NULL DEFAULT '',
    "answerCount" INTEGER NOT NULL DEFAULT 0,
    "meTooCount" INTEGER NOT NULL DEFAULT 0,
    "lastActivityAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("postId")
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionTag" (
    "questionId" INTEGER NOT NULL,
    "tagId" INTEGER NOT NULL,

    CONSTRAINT "QuestionTag_pkey" PRIMARY KEY ("questionId","tagId")
);

-- CreateTable
CREATE TABLE "Watch" (
    "questionId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Watch_pkey" PRIMARY KEY ("questionId","personId")
);

-- CreateTable
CREATE TABLE "MeToo" (
    "questionId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MeToo_pkey" PRIMARY KEY ("questionId","personId")
);

-- CreateTable
CREATE TABLE "Closure" (
    "questionId" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "byId" INTEGER,
    "closedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Closure_pkey" PRIMARY KEY ("questionId")
);

-- CreateTable
CREATE TABLE "SearchDocument" (
    "questionId" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "solved" BOOLEAN NOT NULL DEFAULT false,
    "vector" tsvector NOT NULL,
    "indexedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("questionId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_nameSkeleton_key" ON "Person"("nameSkeleton");

-- CreateIndex
CREATE INDEX "Person_mentionKey_idx" ON "Person"("mentionKey");

-- CreateIndex
CREATE UNIQUE INDEX "Credential_email_key" ON "Credential"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_idHash_key" ON "Session"("idHash");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "AccountToken_tokenHash_key" ON "AccountToken"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "AccountToken_personId_purpose_key" ON "AccountToken"("personId", "purpose");

-- CreateIndex
CREATE INDEX "AttemptWindow_expiresAt_idx" ON "AttemptWindow"("expiresAt");

-- CreateIndex
CREATE INDEX "Answer_questionId_idx" ON "Answer"("questionId");

-- CreateIndex
CREATE UNIQUE INDEX "Acceptance_answerId_key" ON "Acceptance"("answerId");

-- CreateIndex
CREATE INDEX "Acceptance_acceptedAt_idx" ON "Acceptance"("acceptedAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Recommendation_answerId_key" ON "Recommendation"("answerId");

-- CreateIndex
CREATE INDEX "Recommendation_recommendedAt_idx" ON "Recommendation"("recommendedAt" DESC);

-- CreateIndex
CREATE INDEX "Post_threadId_idx" ON "Post"("threadId");

-- CreateIndex
CREATE INDEX "Post_authorId_kind_createdAt_idx" ON "Post"("authorId", "kind", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Post_kind_createdAt_idx" ON "Post"("kind", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Comment_onPostId_idx" ON "Comment"("onPostId");

-- CreateIndex
CREATE INDEX "Vote_personId_idx" ON "Vote"("personId");

-- CreateIndex
CREATE INDEX "Mention_personId_idx" ON "Mention"("personId");

-- CreateIndex
CREATE INDEX "Question_problemType_postId_idx" ON "Question"("problemType", "postId" DESC);

-- CreateIndex
CREATE INDEX "Question_lastActivityAt_idx" ON "Question"("lastActivityAt" DESC);

-- CreateIndex
CREATE INDEX "Question_errorCode_idx" ON "Question"("errorCode");

-- CreateIndex
CREATE UNIQUE INDEX "Tag_name_key" ON "Tag"("name");

-- CreateIndex
CREATE INDEX "QuestionTag_tagId_questionId_idx" ON "QuestionTag"("tagId", "questionId" DESC);

-- CreateIndex
CREATE INDEX "Watch_personId_since_idx" ON "Watch"("personId", "since" DESC);

-- CreateIndex
CREATE INDEX "MeToo_personId_idx" ON "MeToo"("personId");

-- CreateIndex
CREATE INDEX "SearchDocument_vector_idx" ON "SearchDocument" USING GIN ("vector");

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_grantedById_fkey" FOREIGN KEY ("grantedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountToken" ADD CONSTRAINT "AccountToken_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Acceptance" ADD CONSTRAINT "Acceptance_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Acceptance" ADD CONSTRAINT "Acceptance_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Acceptance" ADD CONSTRAINT "Acceptance_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_onPostId_fkey" FOREIGN KEY ("onPostId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Removal" ADD CONSTRAINT "Removal_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Removal" ADD CONSTRAINT "Removal_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionTag" ADD CONSTRAINT "QuestionTag_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionTag" ADD CONSTRAINT "QuestionTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Watch" ADD CONSTRAINT "Watch_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Watch" ADD CONSTRAINT "Watch_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeToo" ADD CONSTRAINT "MeToo_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeToo" ADD CONSTRAINT "MeToo_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Closure" ADD CONSTRAINT "Closure_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Closure" ADD CONSTRAINT "Closure_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchDocument" ADD CONSTRAINT "SearchDocument_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language can't say: the words and values that a column may hold.
ALTER TABLE "Person"
  ADD CONSTRAINT "Person_locale_known" CHECK ("locale" IN ('en', 'zh-CN')),
  ADD CONSTRAINT "Person_name_length" CHECK (char_length("name") BETWEEN 1 AND 200);
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_email_lower" CHECK ("email" = lower("email"));
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_role_known"
  CHECK ("role" IN ('helper', 'moderator', 'agent', 'lead', 'administrator'));
ALTER TABLE "Post"
  ADD CONSTRAINT "Post_kind_known" CHECK ("kind" IN ('question', 'answer', 'comment')),
  ADD CONSTRAINT "Post_question_is_thread" CHECK (("kind" = 'question') = ("threadId" = "id")),
  ADD CONSTRAINT "Post_language_known" CHECK ("language" IN ('en', 'zh-CN'));
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_up_or_down" CHECK ("value" IN (-1, 1));
ALTER TABLE "Question"
  ADD CONSTRAINT "Question_type_known"
    CHECK ("problemType" IN ('registration', 'failed-payment', 'withdrawal', 'blocked-account', 'how-to')),
  ADD CONSTRAINT "Question_counts" CHECK ("answerCount" >= 0 AND "meTooCount" >= 0);
