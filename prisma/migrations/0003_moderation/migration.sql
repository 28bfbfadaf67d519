-- AlterTable
ALTER TABLE "Closure" ADD COLUMN     "duplicateOfId" INTEGER;

-- AlterTable
ALTER TABLE "Removal" ADD COLUMN     "note" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "SolvedFor" (
    "id" SERIAL NOT NULL,
    "answerId" INTEGER NOT NULL,
    "personId" INTEGER,
    "deviceHash" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SolvedFor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Flag" (
    "id" SERIAL NOT NULL,
    "postId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "flaggedAt" TIMESTAMPTZ(3) NOT NULL,
    "open" BOOLEAN DEFAULT true,
    "settledAt" TIMESTAMPTZ(3),
    "settledById" INTEGER,
    "outcome" TEXT,

    CONSTRAINT "Flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModerationAct" (
    "id" SERIAL NOT NULL,
    "actorId" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "postId" INTEGER NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "actedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ModerationAct_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Lock" (
    "questionId" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "byId" INTEGER NOT NULL,
    "lockedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Lock_pkey" PRIMARY KEY ("questionId")
);

-- CreateTable
CREATE TABLE "NeedsInfo" (
    "questionId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "byId" INTEGER NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NeedsInfo_pkey" PRIMARY KEY ("questionId")
);

-- CreateIndex
CREATE INDEX "SolvedFor_personId_idx" ON "SolvedFor"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "SolvedFor_answerId_personId_key" ON "SolvedFor"("answerId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "SolvedFor_answerId_deviceHash_key" ON "SolvedFor"("answerId", "deviceHash");

-- CreateIndex
CREATE INDEX "Flag_open_flaggedAt_idx" ON "Flag"("open", "flaggedAt");

-- CreateIndex
CREATE INDEX "Flag_personId_idx" ON "Flag"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Flag_postId_personId_open_key" ON "Flag"("postId", "personId", "open");

-- CreateIndex
CREATE INDEX "ModerationAct_postId_idx" ON "ModerationAct"("postId");

-- CreateIndex
CREATE INDEX "Closure_duplicateOfId_idx" ON "Closure"("duplicateOfId");

-- AddForeignKey
ALTER TABLE "SolvedFor" ADD CONSTRAINT "SolvedFor_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SolvedFor" ADD CONSTRAINT "SolvedFor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationAct" ADD CONSTRAINT "ModerationAct_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationAct" ADD CONSTRAINT "ModerationAct_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Closure" ADD CONSTRAINT "Closure_duplicateOfId_fkey" FOREIGN KEY ("duplicateOfId") REFERENCES "Question"("postId") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lock" ADD CONSTRAINT "Lock_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lock" ADD CONSTRAINT "Lock_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedsInfo" ADD CONSTRAINT "NeedsInfo_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedsInfo" ADD CONSTRAINT "NeedsInfo_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The log of what those who keep the place did is only ever added to.
CREATE FUNCTION "refuse_change_of_log"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The moderation log is only ever added to.';
END
$$;

CREATE TRIGGER "ModerationAct_append_only" BEFORE UPDATE OR DELETE ON "ModerationAct"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_log"();
