-- CreateTable
CREATE TABLE "ErrorCode" (
    "key" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "problemType" TEXT NOT NULL DEFAULT '',
    "meaningEn" TEXT NOT NULL DEFAULT '',
    "meaningZh" TEXT NOT NULL DEFAULT '',
    "stepsEn" TEXT NOT NULL DEFAULT '',
    "stepsZh" TEXT NOT NULL DEFAULT '',
    "changedById" INTEGER NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ErrorCode_pkey" PRIMARY KEY ("key")
);

-- AddForeignKey
ALTER TABLE "ErrorCode" ADD CONSTRAINT "ErrorCode_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Questions by their code however it is written: the same expression as `codeKey` in app/questions.
CREATE INDEX "Question_codeKey_idx" ON "Question" (upper(translate("errorCode", '-_', ''))) WHERE "errorCode" IS NOT NULL;
