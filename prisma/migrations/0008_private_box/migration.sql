-- AlterTable
ALTER TABLE "PrivateBoxReading" ADD COLUMN     "storageKey" TEXT;

-- CreateIndex
CREATE INDEX "PrivateBox_ownerId_idx" ON "PrivateBox"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "PrivateBoxEntry_storageKey_key" ON "PrivateBoxEntry"("storageKey");
