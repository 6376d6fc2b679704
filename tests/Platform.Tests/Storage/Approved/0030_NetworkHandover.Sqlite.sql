ALTER TABLE "NetworkParticipants" ADD "AlsoServes" TEXT NOT NULL DEFAULT '';

CREATE TABLE "NetworkFindings" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "AuditId" TEXT NOT NULL,
    "FindingKey" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Owner" TEXT NULL,
    "DueOn" TEXT NULL,
    "Note" TEXT NULL,
    "ChangedUtc" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    CONSTRAINT "PK_NetworkFindings" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_NetworkFindings_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_NetworkFindings_WorkspaceId_AuditId_FindingKey" ON "NetworkFindings" ("WorkspaceId", "AuditId", "FindingKey");

CREATE TABLE "NetworkPlans" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "AuditId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "PeopleKeys" TEXT NOT NULL,
    "Says" TEXT NOT NULL,
    "CreatedUtc" TEXT NOT NULL,
    "CreatedBy" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    CONSTRAINT "PK_NetworkPlans" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_NetworkPlans_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_NetworkPlans_WorkspaceId_AuditId" ON "NetworkPlans" ("WorkspaceId", "AuditId");

CREATE TABLE "NetworkIntroductions" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PlanId" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "OneKey" TEXT NOT NULL,
    "OtherKey" TEXT NOT NULL,
    "WonBack" REAL NULL,
    "State" TEXT NOT NULL,
    "Owner" TEXT NULL,
    "DueOn" TEXT NULL,
    "Version" TEXT NOT NULL,
    CONSTRAINT "PK_NetworkIntroductions" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_NetworkIntroductions_NetworkPlans_WorkspaceId_PlanId" FOREIGN KEY ("WorkspaceId", "PlanId") REFERENCES "NetworkPlans" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_NetworkIntroductions_WorkspaceId_PlanId" ON "NetworkIntroductions" ("WorkspaceId", "PlanId");
