-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "incidentId" INTEGER,
ADD COLUMN     "offerId" INTEGER,
ALTER COLUMN "questionId" DROP NOT NULL,
ALTER COLUMN "postId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "IncidentOffer" (
    "id" SERIAL NOT NULL,
    "errorCode" TEXT NOT NULL,
    "reports" INTEGER NOT NULL,
    "offeredAt" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,
    "current" BOOLEAN DEFAULT true,
    "dismissedById" INTEGER,
    "incidentId" INTEGER,

    CONSTRAINT "IncidentOffer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "IncidentOffer_errorCode_seenAt_idx" ON "IncidentOffer"("errorCode", "seenAt");

-- CreateIndex
CREATE UNIQUE INDEX "IncidentOffer_errorCode_current_key" ON "IncidentOffer"("errorCode", "current");

-- AddForeignKey
ALTER TABLE "IncidentOffer" ADD CONSTRAINT "IncidentOffer_dismissedById_fkey" FOREIGN KEY ("dismissedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentOffer" ADD CONSTRAINT "IncidentOffer_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "IncidentOffer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
