-- CreateTable
CREATE TABLE "SupportCalendar" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "SupportCalendar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarVersion" (
    "id" SERIAL NOT NULL,
    "calendarId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "zone" TEXT NOT NULL,
    "week" JSONB NOT NULL,
    "exceptions" JSONB NOT NULL,
    "byId" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CalendarVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EscalationRule" (
    "id" SERIAL NOT NULL,
    "problemType" TEXT NOT NULL,
    "tag" TEXT NOT NULL,
    "windowMinutes" INTEGER NOT NULL,
    "windowInHours" BOOLEAN NOT NULL DEFAULT false,
    "askerMayEscalate" BOOLEAN NOT NULL DEFAULT true,
    "askerWaitMinutes" INTEGER NOT NULL,
    "priority" INTEGER NOT NULL,
    "queue" TEXT NOT NULL,
    "firstReplyMinutes" INTEGER NOT NULL,
    "nextReplyMinutes" INTEGER NOT NULL,
    "resolutionMinutes" INTEGER NOT NULL,
    "targetsInHours" BOOLEAN NOT NULL DEFAULT false,
    "calendarId" INTEGER NOT NULL,
    "changedById" INTEGER,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EscalationRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportClock" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "questionId" INTEGER,
    "caseId" INTEGER,
    "current" BOOLEAN DEFAULT true,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "targetMinutes" INTEGER NOT NULL,
    "calendarVersionId" INTEGER,
    "elapsedSeconds" INTEGER NOT NULL DEFAULT 0,
    "resumedAt" TIMESTAMPTZ(3),
    "dueAt" TIMESTAMPTZ(3),
    "warnAt" TIMESTAMPTZ(3),
    "stoppedAt" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "breachedAt" TIMESTAMPTZ(3),
    "warnedAt" TIMESTAMPTZ(3),
    "breachToldAt" TIMESTAMPTZ(3),

    CONSTRAINT "SupportClock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DidNotHelp" (
    "answerId" INTEGER NOT NULL,
    "questionId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DidNotHelp_pkey" PRIMARY KEY ("answerId")
);

-- CreateTable
CREATE TABLE "SupportCase" (
    "id" SERIAL NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "escalatedById" INTEGER,
    "askerId" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "problemType" TEXT NOT NULL,
    "errorCode" TEXT,
    "amountBand" TEXT,
    "priority" INTEGER NOT NULL,
    "priorityWhy" TEXT NOT NULL DEFAULT '',
    "queue" TEXT NOT NULL,
    "assigneeId" INTEGER,
    "publicLabel" TEXT NOT NULL,
    "waitUntil" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "nextDueAt" TIMESTAMPTZ(3),
    "breached" BOOLEAN NOT NULL DEFAULT false,
    "firstReplyAt" TIMESTAMPTZ(3),
    "solvedAt" TIMESTAMPTZ(3),
    "firstSolvedAt" TIMESTAMPTZ(3),
    "solvedBy" TEXT,
    "solutionPostId" INTEGER,
    "peerSolutionId" INTEGER,
    "closedAt" TIMESTAMPTZ(3),
    "reopenedCount" INTEGER NOT NULL DEFAULT 0,
    "declineReason" TEXT NOT NULL DEFAULT '',
    "mergedIntoId" INTEGER,
    "followUpOfId" INTEGER,
    "incidentId" INTEGER,
    "purgeAfter" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SupportCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseThread" (
    "caseId" INTEGER NOT NULL,
    "questionId" INTEGER NOT NULL,
    "open" BOOLEAN DEFAULT true,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CaseThread_pkey" PRIMARY KEY ("caseId","questionId")
);

-- CreateTable
CREATE TABLE "CaseEvent" (
    "id" SERIAL NOT NULL,
    "caseId" INTEGER NOT NULL,
    "actorId" INTEGER,
    "kind" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CaseEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PrivateReply" (
    "id" SERIAL NOT NULL,
    "caseId" INTEGER NOT NULL,
    "questionId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "official" BOOLEAN NOT NULL,
    "language" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "PrivateReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InternalNote" (
    "id" SERIAL NOT NULL,
    "caseId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "key" TEXT NOT NULL,
    "postId" INTEGER,

    CONSTRAINT "InternalNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseDraft" (
    "caseId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "editor" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CaseDraft_pkey" PRIMARY KEY ("caseId","personId","editor")
);

-- CreateTable
CREATE TABLE "CaseLook" (
    "caseId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "writing" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "CaseLook_pkey" PRIMARY KEY ("caseId","personId")
);

-- CreateTable
CREATE TABLE "Satisfaction" (
    "id" SERIAL NOT NULL,
    "caseId" INTEGER NOT NULL,
    "cycle" INTEGER NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "score" INTEGER,
    "text" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Satisfaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PrivateBox" (
    "questionId" INTEGER NOT NULL,
    "ownerId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "eraseAfter" TIMESTAMPTZ(3),
    "erasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PrivateBox_pkey" PRIMARY KEY ("questionId")
);

-- CreateTable
CREATE TABLE "PrivateBoxEntry" (
    "id" SERIAL NOT NULL,
    "questionId" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "keyId" TEXT NOT NULL,
    "storageKey" TEXT,
    "bytes" INTEGER NOT NULL DEFAULT 0,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PrivateBoxEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PrivateBoxReading" (
    "id" SERIAL NOT NULL,
    "questionId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PrivateBoxReading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CannedReply" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "problemType" TEXT NOT NULL DEFAULT '',
    "bodyEn" TEXT NOT NULL,
    "bodyZh" TEXT NOT NULL,
    "changedById" INTEGER,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CannedReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DutyHours" (
    "personId" INTEGER NOT NULL,
    "calendarId" INTEGER NOT NULL,

    CONSTRAINT "DutyHours_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Absence" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportSettingsChange" (
    "id" SERIAL NOT NULL,
    "actorId" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SupportSettingsChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatusComponent" (
    "id" SERIAL NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "StatusComponent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Incident" (
    "id" SERIAL NOT NULL,
    "titleEn" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "componentId" INTEGER,
    "errorCode" TEXT NOT NULL DEFAULT '',
    "problemType" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL,
    "declaredById" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IncidentUpdate" (
    "id" SERIAL NOT NULL,
    "incidentId" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "textZh" TEXT NOT NULL,
    "byId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IncidentUpdate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IncidentThread" (
    "incidentId" INTEGER NOT NULL,
    "questionId" INTEGER NOT NULL,
    "attachedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IncidentThread_pkey" PRIMARY KEY ("incidentId","questionId")
);

-- CreateTable
CREATE TABLE "IncidentSubscription" (
    "incidentId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IncidentSubscription_pkey" PRIMARY KEY ("incidentId","personId")
);

-- CreateTable
CREATE TABLE "QuestionSupport" (
    "questionId" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QuestionSupport_pkey" PRIMARY KEY ("questionId")
);

-- CreateIndex
CREATE UNIQUE INDEX "SupportCalendar_name_key" ON "SupportCalendar"("name");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarVersion_calendarId_version_key" ON "CalendarVersion"("calendarId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "EscalationRule_problemType_tag_key" ON "EscalationRule"("problemType", "tag");

-- CreateIndex
CREATE INDEX "SupportClock_current_kind_dueAt_idx" ON "SupportClock"("current", "kind", "dueAt");

-- CreateIndex
CREATE INDEX "SupportClock_current_warnAt_idx" ON "SupportClock"("current", "warnAt");

-- CreateIndex
CREATE INDEX "SupportClock_kind_startedAt_idx" ON "SupportClock"("kind", "startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "SupportClock_questionId_kind_current_key" ON "SupportClock"("questionId", "kind", "current");

-- CreateIndex
CREATE UNIQUE INDEX "SupportClock_caseId_kind_current_key" ON "SupportClock"("caseId", "kind", "current");

-- CreateIndex
CREATE INDEX "DidNotHelp_questionId_idx" ON "DidNotHelp"("questionId");

-- CreateIndex
CREATE INDEX "SupportCase_state_nextDueAt_idx" ON "SupportCase"("state", "nextDueAt");

-- CreateIndex
CREATE INDEX "SupportCase_assigneeId_state_idx" ON "SupportCase"("assigneeId", "state");

-- CreateIndex
CREATE INDEX "SupportCase_askerId_idx" ON "SupportCase"("askerId");

-- CreateIndex
CREATE INDEX "SupportCase_createdAt_idx" ON "SupportCase"("createdAt");

-- CreateIndex
CREATE INDEX "SupportCase_reason_createdAt_idx" ON "SupportCase"("reason", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "CaseThread_questionId_open_key" ON "CaseThread"("questionId", "open");

-- CreateIndex
CREATE INDEX "CaseEvent_caseId_id_idx" ON "CaseEvent"("caseId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PrivateReply_key_key" ON "PrivateReply"("key");

-- CreateIndex
CREATE INDEX "PrivateReply_caseId_writtenAt_idx" ON "PrivateReply"("caseId", "writtenAt");

-- CreateIndex
CREATE INDEX "PrivateReply_questionId_idx" ON "PrivateReply"("questionId");

-- CreateIndex
CREATE UNIQUE INDEX "InternalNote_key_key" ON "InternalNote"("key");

-- CreateIndex
CREATE UNIQUE INDEX "InternalNote_postId_key" ON "InternalNote"("postId");

-- CreateIndex
CREATE INDEX "InternalNote_caseId_writtenAt_idx" ON "InternalNote"("caseId", "writtenAt");

-- CreateIndex
CREATE UNIQUE INDEX "Satisfaction_caseId_cycle_key" ON "Satisfaction"("caseId", "cycle");

-- CreateIndex
CREATE INDEX "PrivateBox_eraseAfter_idx" ON "PrivateBox"("eraseAfter");

-- CreateIndex
CREATE INDEX "PrivateBoxEntry_questionId_idx" ON "PrivateBoxEntry"("questionId");

-- CreateIndex
CREATE INDEX "PrivateBoxEntry_keyId_idx" ON "PrivateBoxEntry"("keyId");

-- CreateIndex
CREATE INDEX "PrivateBoxReading_questionId_at_idx" ON "PrivateBoxReading"("questionId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "CannedReply_name_key" ON "CannedReply"("name");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_personId_name_key" ON "SavedView"("personId", "name");

-- CreateIndex
CREATE INDEX "Absence_personId_until_idx" ON "Absence"("personId", "until");

-- CreateIndex
CREATE INDEX "Incident_resolvedAt_idx" ON "Incident"("resolvedAt");

-- CreateIndex
CREATE INDEX "Incident_startedAt_idx" ON "Incident"("startedAt");

-- CreateIndex
CREATE INDEX "IncidentUpdate_incidentId_at_idx" ON "IncidentUpdate"("incidentId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "IncidentThread_questionId_key" ON "IncidentThread"("questionId");

-- CreateIndex
CREATE INDEX "QuestionSupport_state_idx" ON "QuestionSupport"("state");

-- AddForeignKey
ALTER TABLE "CalendarVersion" ADD CONSTRAINT "CalendarVersion_calendarId_fkey" FOREIGN KEY ("calendarId") REFERENCES "SupportCalendar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarVersion" ADD CONSTRAINT "CalendarVersion_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EscalationRule" ADD CONSTRAINT "EscalationRule_calendarId_fkey" FOREIGN KEY ("calendarId") REFERENCES "SupportCalendar"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EscalationRule" ADD CONSTRAINT "EscalationRule_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportClock" ADD CONSTRAINT "SupportClock_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportClock" ADD CONSTRAINT "SupportClock_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "SupportCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportClock" ADD CONSTRAINT "SupportClock_calendarVersionId_fkey" FOREIGN KEY ("calendarVersionId") REFERENCES "CalendarVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DidNotHelp" ADD CONSTRAINT "DidNotHelp_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DidNotHelp" ADD CONSTRAINT "DidNotHelp_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportCase" ADD CONSTRAINT "SupportCase_escalatedById_fkey" FOREIGN KEY ("escalatedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportCase" ADD CONSTRAINT "SupportCase_askerId_fkey" FOREIGN KEY ("askerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportCase" ADD CONSTRAINT "SupportCase_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportCase" ADD CONSTRAINT "SupportCase_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "SupportCase"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportCase" ADD CONSTRAINT "SupportCase_followUpOfId_fkey" FOREIGN KEY ("followUpOfId") REFERENCES "SupportCase"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportCase" ADD CONSTRAINT "SupportCase_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseThread" ADD CONSTRAINT "CaseThread_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "SupportCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseThread" ADD CONSTRAINT "CaseThread_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseEvent" ADD CONSTRAINT "CaseEvent_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "SupportCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseEvent" ADD CONSTRAINT "CaseEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrivateReply" ADD CONSTRAINT "PrivateReply_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "SupportCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrivateReply" ADD CONSTRAINT "PrivateReply_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrivateReply" ADD CONSTRAINT "PrivateReply_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InternalNote" ADD CONSTRAINT "InternalNote_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "SupportCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InternalNote" ADD CONSTRAINT "InternalNote_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseDraft" ADD CONSTRAINT "CaseDraft_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "SupportCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseDraft" ADD CONSTRAINT "CaseDraft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseLook" ADD CONSTRAINT "CaseLook_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "SupportCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseLook" ADD CONSTRAINT "CaseLook_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Satisfaction" ADD CONSTRAINT "Satisfaction_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "SupportCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrivateBox" ADD CONSTRAINT "PrivateBox_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrivateBox" ADD CONSTRAINT "PrivateBox_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrivateBoxEntry" ADD CONSTRAINT "PrivateBoxEntry_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "PrivateBox"("questionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrivateBoxReading" ADD CONSTRAINT "PrivateBoxReading_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "PrivateBox"("questionId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrivateBoxReading" ADD CONSTRAINT "PrivateBoxReading_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CannedReply" ADD CONSTRAINT "CannedReply_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DutyHours" ADD CONSTRAINT "DutyHours_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DutyHours" ADD CONSTRAINT "DutyHours_calendarId_fkey" FOREIGN KEY ("calendarId") REFERENCES "SupportCalendar"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportSettingsChange" ADD CONSTRAINT "SupportSettingsChange_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Incident" ADD CONSTRAINT "Incident_componentId_fkey" FOREIGN KEY ("componentId") REFERENCES "StatusComponent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Incident" ADD CONSTRAINT "Incident_declaredById_fkey" FOREIGN KEY ("declaredById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentUpdate" ADD CONSTRAINT "IncidentUpdate_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentUpdate" ADD CONSTRAINT "IncidentUpdate_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentThread" ADD CONSTRAINT "IncidentThread_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentThread" ADD CONSTRAINT "IncidentThread_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentSubscription" ADD CONSTRAINT "IncidentSubscription_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentSubscription" ADD CONSTRAINT "IncidentSubscription_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionSupport" ADD CONSTRAINT "QuestionSupport_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("postId") ON DELETE CASCADE ON UPDATE CASCADE;
-- What happened to a case, who opened a private box and what leads changed is only ever added to.
CREATE FUNCTION "refuse_change_of_record"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'This record is only ever added to.';
END
$$;

CREATE TRIGGER "CaseEvent_append_only" BEFORE UPDATE OR DELETE ON "CaseEvent"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_record"();
CREATE TRIGGER "PrivateBoxReading_append_only" BEFORE UPDATE OR DELETE ON "PrivateBoxReading"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_record"();
CREATE TRIGGER "SupportSettingsChange_append_only" BEFORE UPDATE OR DELETE ON "SupportSettingsChange"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_record"();
