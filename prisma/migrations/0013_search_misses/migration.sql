-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "waiterId" INTEGER;

-- CreateTable
CREATE TABLE "SearchLog" (
    "id" SERIAL NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "results" INTEGER NOT NULL,
    "searchedAt" TIMESTAMPTZ(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "settledAt" TIMESTAMPTZ(3),
    "missId" INTEGER,

    CONSTRAINT "SearchLog_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchMiss" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "terms" TEXT[],
    "since" TIMESTAMPTZ(3) NOT NULL,
    "ownerId" INTEGER,
    "takenAt" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "questionId" INTEGER,
    "articleId" INTEGER,
    "settledById" INTEGER,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "SearchMiss_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchWaiter" (
    "id" SERIAL NOT NULL,
    "missId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "toldAt" TIMESTAMPTZ(3),
    "questionId" INTEGER,
    "articleId" INTEGER,

    CONSTRAINT "SearchWaiter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Deflection" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER,
    "deviceHash" TEXT,
    "questionId" INTEGER,
    "problemType" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "Deflection_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SearchLog_text_searchedAt_idx" ON "SearchLog"("text", "searchedAt");

-- CreateIndex
CREATE INDEX "SearchLog_settledAt_searchedAt_idx" ON "SearchLog"("settledAt", "searchedAt");

-- CreateIndex
CREATE INDEX "SearchLog_missId_idx" ON "SearchLog"("missId");

-- CreateIndex
CREATE UNIQUE INDEX "SearchMiss_key_key" ON "SearchMiss"("key");

-- CreateIndex
CREATE INDEX "SearchMiss_terms_idx" ON "SearchMiss" USING GIN ("terms");

-- CreateIndex
CREATE INDEX "SearchMiss_ownerId_idx" ON "SearchMiss"("ownerId");

-- CreateIndex
CREATE INDEX "SearchMiss_settledById_idx" ON "SearchMiss"("settledById");

-- CreateIndex
CREATE INDEX "SearchMiss_questionId_idx" ON "SearchMiss"("questionId");

-- CreateIndex
CREATE INDEX "SearchWaiter_personId_toldAt_idx" ON "SearchWaiter"("personId", "toldAt");

-- CreateIndex
CREATE INDEX "SearchWaiter_questionId_idx" ON "SearchWaiter"("questionId");

-- CreateIndex
CREATE UNIQUE INDEX "SearchWaiter_missId_personId_key" ON "SearchWaiter"("missId", "personId");

-- CreateIndex
CREATE INDEX "Deflection_decidedAt_openedAt_idx" ON "Deflection"("decidedAt", "openedAt");

-- CreateIndex
CREATE INDEX "Deflection_questionId_idx" ON "Deflection"("questionId");

-- CreateIndex
CREATE UNIQUE INDEX "Deflection_personId_problemType_key" ON "Deflection"("personId", "problemType");

-- CreateIndex
CREATE UNIQUE INDEX "Deflection_deviceHash_problemType_key" ON "Deflection"("deviceHash", "problemType");

-- CreateIndex
CREATE INDEX "Notice_waiterId_idx" ON "Notice"("waiterId");

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_waiterId_fkey" FOREIGN KEY ("waiterId") REFERENCES "SearchWaiter"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchLog" ADD CONSTRAINT "SearchLog_missId_fkey" FOREIGN KEY ("missId") REFERENCES "SearchMiss"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchMiss" ADD CONSTRAINT "SearchMiss_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchMiss" ADD CONSTRAINT "SearchMiss_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchMiss" ADD CONSTRAINT "SearchMiss_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchWaiter" ADD CONSTRAINT "SearchWaiter_missId_fkey" FOREIGN KEY ("missId") REFERENCES "SearchMiss"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchWaiter" ADD CONSTRAINT "SearchWaiter_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchWaiter" ADD CONSTRAINT "SearchWaiter_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deflection" ADD CONSTRAINT "Deflection_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deflection" ADD CONSTRAINT "Deflection_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE SET NULL ON UPDATE CASCADE;
