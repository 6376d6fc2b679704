CREATE TABLE "NetworkSubjects" (
    "WorkspaceId" uuid NOT NULL,
    "AuditId" uuid NOT NULL,
    "RelationshipId" uuid NOT NULL,
    CONSTRAINT "PK_NetworkSubjects" PRIMARY KEY ("WorkspaceId", "AuditId"),
    CONSTRAINT "FK_NetworkSubjects_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_NetworkSubjects_Relationships_WorkspaceId_RelationshipId" FOREIGN KEY ("WorkspaceId", "RelationshipId") REFERENCES "Relationships" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_NetworkSubjects_WorkspaceId_RelationshipId" ON "NetworkSubjects" ("WorkspaceId", "RelationshipId");

CREATE TABLE "NetworkSurveyAsking" (
    "WorkspaceId" uuid NOT NULL,
    "AuditId" uuid NOT NULL,
    "FrequencyText" character varying(300) COLLATE "C",
    "FrequencySteps" character varying(300) COLLATE "C",
    "ImportanceText" character varying(300) COLLATE "C",
    "ImportanceSteps" character varying(300) COLLATE "C",
    "ClosenessText" character varying(300) COLLATE "C",
    "ClosenessSteps" character varying(300) COLLATE "C",
    "RemindDaysBefore" character varying(40) COLLATE "C",
    "RemindedOn" date,
    "SenderUserId" uuid,
    "SenderAddress" character varying(300) COLLATE "C",
    "Version" uuid NOT NULL,
    CONSTRAINT "PK_NetworkSurveyAsking" PRIMARY KEY ("WorkspaceId", "AuditId"),
    CONSTRAINT "FK_NetworkSurveyAsking_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE
);
