-- 'This solved it for me too' becomes proof that an answer worked, and now also that it did not:
-- what was said so far stays, as 'it worked'.

-- AlterTable
ALTER TABLE "SolvedFor" RENAME TO "AnswerProof";
ALTER SEQUENCE "SolvedFor_id_seq" RENAME TO "AnswerProof_id_seq";
ALTER TABLE "AnswerProof" RENAME CONSTRAINT "SolvedFor_pkey" TO "AnswerProof_pkey";
ALTER TABLE "AnswerProof" RENAME CONSTRAINT "SolvedFor_answerId_fkey" TO "AnswerProof_answerId_fkey";
ALTER TABLE "AnswerProof" RENAME CONSTRAINT "SolvedFor_personId_fkey" TO "AnswerProof_personId_fkey";
ALTER TABLE "AnswerProof" ADD COLUMN "worked" BOOLEAN NOT NULL DEFAULT true,
    ADD COLUMN "country" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "appVersion" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "bank" TEXT NOT NULL DEFAULT '';
ALTER TABLE "AnswerProof" ALTER COLUMN "worked" DROP DEFAULT;

-- RenameIndex
ALTER INDEX "SolvedFor_personId_idx" RENAME TO "AnswerProof_personId_idx";
ALTER INDEX "SolvedFor_answerId_personId_key" RENAME TO "AnswerProof_answerId_personId_key";
ALTER INDEX "SolvedFor_answerId_deviceHash_key" RENAME TO "AnswerProof_answerId_deviceHash_key";

-- CreateTable
CREATE TABLE "AnswerConfirmation" (
    "answerId" INTEGER NOT NULL,
    "byId" INTEGER NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnswerConfirmation_pkey" PRIMARY KEY ("answerId")
);

-- CreateTable
CREATE TABLE "OutdatedMark" (
    "answerId" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "why" TEXT NOT NULL,
    "quiet" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "OutdatedMark_pkey" PRIMARY KEY ("answerId")
);

-- CreateIndex
CREATE INDEX "AnswerConfirmation_byId_idx" ON "AnswerConfirmation"("byId");

-- CreateIndex
CREATE INDEX "OutdatedMark_quiet_since_idx" ON "OutdatedMark"("quiet", "since");

-- AddForeignKey
ALTER TABLE "AnswerConfirmation" ADD CONSTRAINT "AnswerConfirmation_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerConfirmation" ADD CONSTRAINT "AnswerConfirmation_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutdatedMark" ADD CONSTRAINT "OutdatedMark_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("postId") ON DELETE CASCADE ON UPDATE CASCADE;
