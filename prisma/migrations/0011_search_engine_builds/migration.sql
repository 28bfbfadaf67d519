-- The index is built beside itself and swapped; titles stand in it to be compared; what Meilisearch missed is kept.
-- AlterTable
ALTER TABLE "SearchDocument" DROP CONSTRAINT "SearchDocument_pkey",
ADD COLUMN     "build" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "lead" TEXT NOT NULL DEFAULT '',
ADD CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("build", "kind", "id");

-- Until a thread changes or the index is built anew, its title is compared as it was written.
UPDATE "SearchDocument" d SET lead = lower(q.title) FROM "Question" q WHERE d.kind = 'question' AND q."postId" = d.id;

-- CreateTable
CREATE TABLE "SearchBuild" (
    "id" INTEGER NOT NULL,
    "live" INTEGER NOT NULL DEFAULT 0,
    "next" INTEGER,
    "afterKind" TEXT,
    "afterId" INTEGER,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SearchBuild_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchLag" (
    "kind" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SearchLag_pkey" PRIMARY KEY ("kind","id")
);
