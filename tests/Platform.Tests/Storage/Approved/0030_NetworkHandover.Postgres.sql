ALTER TABLE "NetworkParticipants" ADD "AlsoServes" character varying(500) COLLATE "C" NOT NULL DEFAULT '';

CREATE TABLE "NetworkFindings" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "AuditId" uuid NOT NULL,
    "FindingKey" character varying(400) COLLATE "C" NOT NULL,
    "State" character varying(40) COLLATE "C" NOT NULL,
    "Owner" character varying(200) COLLATE "C",
    "DueOn" date,
    "Note" character varying(1000) COLLATE "C",
    "ChangedUtc" timestamp with time zone NOT NULL,
    "Version" uuid NOT NULL,
    CONSTRAINT "PK_NetworkFindings" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_NetworkFindings_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_NetworkFindings_WorkspaceId_AuditId_FindingKey" ON "NetworkFindings" ("WorkspaceId", "AuditId", "FindingKey");

CREATE TABLE "NetworkPlans" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "AuditId" uuid NOT NULL,
    "Name" character varying(200) COLLATE "C" NOT NULL,
    "PeopleKeys" character varying(4000) COLLATE "C" NOT NULL,
    "Says" character varying(2000) COLLATE "C" NOT NULL,
    "CreatedUtc" timestamp with time zone NOT NULL,
    "CreatedBy" character varying(200) COLLATE "C" NOT NULL,
    "Version" uuid NOT NULL,
    CONSTRAINT "PK_NetworkPlans" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_NetworkPlans_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_NetworkPlans_WorkspaceId_AuditId" ON "NetworkPlans" ("WorkspaceId", "AuditId");

CREATE TABLE "NetworkIntroductions" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "PlanId" uuid NOT NULL,
    "Position" integer NOT NULL,
    "OneKey" character varying(100) COLLATE "C" NOT NULL,
    "OtherKey" character varying(100) COLLATE "C" NOT NULL,
    "WonBack" double precision,
    "State" character varying(40) COLLATE "C" NOT NULL,
    "Owner" character varying(200) COLLATE "C",
    "DueOn" date,
    "Version" uuid NOT NULL,
    CONSTRAINT "PK_NetworkIntroductions" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_NetworkIntroductions_NetworkPlans_WorkspaceId_PlanId" FOREIGN KEY ("WorkspaceId", "PlanId") REFERENCES "NetworkPlans" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_NetworkIntroductions_WorkspaceId_PlanId" ON "NetworkIntroductions" ("WorkspaceId", "PlanId");
