CREATE TABLE "NetworkSubjects" (
    "WorkspaceId" TEXT NOT NULL,
    "AuditId" TEXT NOT NULL,
    "RelationshipId" TEXT NOT NULL,
    CONSTRAINT "PK_NetworkSubjects" PRIMARY KEY ("WorkspaceId", "AuditId"),
    CONSTRAINT "FK_NetworkSubjects_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_NetworkSubjects_Relationships_WorkspaceId_RelationshipId" FOREIGN KEY ("WorkspaceId", "RelationshipId") REFERENCES "Relationships" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_NetworkSubjects_WorkspaceId_RelationshipId" ON "NetworkSubjects" ("WorkspaceId", "RelationshipId");

CREATE TABLE "NetworkSurveyAsking" (
    "WorkspaceId" TEXT NOT NULL,
    "AuditId" TEXT NOT NULL,
    "FrequencyText" TEXT NULL,
    "FrequencySteps" TEXT NULL,
    "ImportanceText" TEXT NULL,
    "ImportanceSteps" TEXT NULL,
    "ClosenessText" TEXT NULL,
    "ClosenessSteps" TEXT NULL,
    "RemindDaysBefore" TEXT NULL,
    "RemindedOn" TEXT NULL,
    "SenderUserId" TEXT NULL,
    "SenderAddress" TEXT NULL,
    "Version" TEXT NOT NULL,
    CONSTRAINT "PK_NetworkSurveyAsking" PRIMARY KEY ("WorkspaceId", "AuditId"),
    CONSTRAINT "FK_NetworkSurveyAsking_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE
);
