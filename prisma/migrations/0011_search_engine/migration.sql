-- What is found becomes a thread or an article, with what hits are filtered and ordered by.
-- DropForeignKey
ALTER TABLE "SearchDocument" DROP CONSTRAINT "SearchDocument_questionId_fkey";

-- AlterTable
ALTER TABLE "SearchDocument" DROP CONSTRAINT "SearchDocument_pkey";
ALTER TABLE "SearchDocument" RENAME COLUMN "questionId" TO "id";
ALTER TABLE "SearchDocument"
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'question',
ADD COLUMN     "languages" TEXT[],
ADD COLUMN     "problemType" TEXT NOT NULL DEFAULT 'how-to',
ADD COLUMN     "tags" TEXT[],
ADD COLUMN     "errorCodes" TEXT[],
ADD COLUMN     "authorId" INTEGER,
ADD COLUMN     "recommended" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "official" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "outdated" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "worked" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "failed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "votes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "foldsKind" TEXT,
ADD COLUMN     "foldsId" INTEGER,
ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
ADD COLUMN     "activeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
ADD CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("kind", "id");

-- What is found already stays findable; proof, votes and duplicates come with the next change of a thread or a reindex.
UPDATE "SearchDocument" d SET
  languages = ARRAY[d.language], "problemType" = q."problemType", "authorId" = p."authorId",
  tags = ARRAY(SELECT t.name FROM "QuestionTag" qt JOIN "Tag" t ON t.id = qt."tagId" WHERE qt."questionId" = d.id ORDER BY t.name),
  "errorCodes" = CASE WHEN q."errorCode" IS NULL THEN '{}' ELSE ARRAY[upper(q."errorCode")] END,
  recommended = EXISTS (SELECT 1 FROM "Recommendation" r WHERE r."questionId" = d.id),
  "createdAt" = p."createdAt", "activeAt" = q."lastActivityAt"
FROM "Question" q JOIN "Post" p ON p.id = q."postId" WHERE q."postId" = d.id;

ALTER TABLE "SearchDocument" DROP COLUMN "language",
ALTER COLUMN "kind" DROP DEFAULT,
ALTER COLUMN "problemType" DROP DEFAULT,
ALTER COLUMN "createdAt" DROP DEFAULT,
ALTER COLUMN "activeAt" DROP DEFAULT;

-- CreateIndex
CREATE INDEX "SearchDocument_tags_idx" ON "SearchDocument" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "SearchDocument_errorCodes_idx" ON "SearchDocument" USING GIN ("errorCodes");

-- CreateIndex
CREATE INDEX "SearchDocument_authorId_createdAt_idx" ON "SearchDocument"("authorId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "SearchDocument_createdAt_idx" ON "SearchDocument"("createdAt" DESC);
