-- AlterTable
ALTER TABLE "Absence" ADD COLUMN     "handedBackAt" TIMESTAMPTZ(3);
