-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "actId" INTEGER,
ADD COLUMN     "outcome" TEXT;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_actId_fkey" FOREIGN KEY ("actId") REFERENCES "ModerationAct"("id") ON DELETE SET NULL ON UPDATE CASCADE;
