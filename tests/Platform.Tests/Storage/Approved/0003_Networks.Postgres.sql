CREATE TABLE "NetworkAudits" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Name" character varying(200) COLLATE "C" NOT NULL,
    "HeldOn" date NOT NULL,
    "AskedFrom" date,
    "AskedUntil" date,
    "SortKey" character varying(400) COLLATE "C" NOT NULL,
    "Symmetrisation" character varying(40) COLLATE "C" NOT NULL,
    "WorkingFrequency" double precision NOT NULL,
    "WorkingImportance" double precision NOT NULL,
    "CloseCloseness" double precision NOT NULL,
    "SpannerTies" integer NOT NULL,
    "CoreNumber" integer NOT NULL,
    "OnePersonShare" double precision NOT NULL,
    "SpreadShare" double precision NOT NULL,
    "SeniorImbalance" double precision NOT NULL,
    "UnequalPoints" double precision NOT NULL,
    "ClearCoreFit" double precision NOT NULL,
    "ReliableResponse" double precision NOT NULL,
    "PeopleByNumber" boolean,
    "CreatedUtc" timestamp with time zone NOT NULL,
    "Version" uuid NOT NULL,
    CONSTRAINT "PK_NetworkAudits" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_NetworkAudits_WorkspaceId_HeldOn_Id" ON "NetworkAudits" ("WorkspaceId", "HeldOn", "Id");

CREATE INDEX "IX_NetworkAudits_WorkspaceId_SortKey_Id" ON "NetworkAudits" ("WorkspaceId", "SortKey", "Id");

CREATE TABLE "NetworkImports" (
    "WorkspaceId" uuid NOT NULL,
    "AuditId" uuid NOT NULL,
    "People" integer NOT NULL,
    "Ratings" integer NOT NULL,
    "Fingerprint" character varying(64) COLLATE "C" NOT NULL,
    "ImportedUtc" timestamp with time zone NOT NULL,
    "ImportedBy" character varying(200) COLLATE "C" NOT NULL,
    "Version" uuid NOT NULL,
    CONSTRAINT "PK_NetworkImports" PRIMARY KEY ("WorkspaceId", "AuditId"),
    CONSTRAINT "FK_NetworkImports_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE TABLE "NetworkParticipants" (
    "WorkspaceId" uuid NOT NULL,
    "AuditId" uuid NOT NULL,
    "Key" character varying(100) COLLATE "C" NOT NULL,
    "Position" integer NOT NULL,
    "PersonId" uuid,
    "Name" character varying(200) COLLATE "C" NOT NULL,
    "Firm" character varying(200) COLLATE "C" NOT NULL,
    "Level" character varying(40) COLLATE "C",
    "Function" character varying(200) COLLATE "C",
    "Roles" character varying(500) COLLATE "C" NOT NULL,
    "Answered" boolean NOT NULL,
    CONSTRAINT "PK_NetworkParticipants" PRIMARY KEY ("WorkspaceId", "AuditId", "Key"),
    CONSTRAINT "FK_NetworkParticipants_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_NetworkParticipants_People_WorkspaceId_PersonId" FOREIGN KEY ("WorkspaceId", "PersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_NetworkParticipants_WorkspaceId_PersonId" ON "NetworkParticipants" ("WorkspaceId", "PersonId");

CREATE TABLE "NetworkRatings" (
    "WorkspaceId" uuid NOT NULL,
    "AuditId" uuid NOT NULL,
    "FromKey" character varying(100) COLLATE "C" NOT NULL,
    "ToKey" character varying(100) COLLATE "C" NOT NULL,
    "Frequency" double precision NOT NULL,
    "Importance" double precision NOT NULL,
    "Closeness" double precision NOT NULL,
    CONSTRAINT "PK_NetworkRatings" PRIMARY KEY ("WorkspaceId", "AuditId", "FromKey", "ToKey"),
    CONSTRAINT "FK_NetworkRatings_NetworkParticipants_From" FOREIGN KEY ("WorkspaceId", "AuditId", "FromKey") REFERENCES "NetworkParticipants" ("WorkspaceId", "AuditId", "Key") ON DELETE CASCADE,
    CONSTRAINT "FK_NetworkRatings_NetworkParticipants_To" FOREIGN KEY ("WorkspaceId", "AuditId", "ToKey") REFERENCES "NetworkParticipants" ("WorkspaceId", "AuditId", "Key") ON DELETE CASCADE
);

CREATE INDEX "IX_NetworkRatings_WorkspaceId_AuditId_ToKey" ON "NetworkRatings" ("WorkspaceId", "AuditId", "ToKey");

CREATE TABLE "NetworkResults" (
    "WorkspaceId" uuid NOT NULL,
    "AuditId" uuid NOT NULL,
    "Format" integer NOT NULL,
    "ReportJson" text COLLATE "C" NOT NULL,
    "FigureHtml" text COLLATE "C" NOT NULL,
    "WideSvg" text COLLATE "C" NOT NULL,
    "NarrowSvg" text COLLATE "C" NOT NULL,
    "Says" character varying(1000) COLLATE "C" NOT NULL,
    "People" integer NOT NULL,
    "Answered" integer NOT NULL,
    "Fingerprint" character varying(64) COLLATE "C" NOT NULL,
    "ComputedUtc" timestamp with time zone NOT NULL,
    "ComputedBy" character varying(200) COLLATE "C" NOT NULL,
    "Version" uuid NOT NULL,
    CONSTRAINT "PK_NetworkResults" PRIMARY KEY ("WorkspaceId", "AuditId"),
    CONSTRAINT "FK_NetworkResults_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE
);
