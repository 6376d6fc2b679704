CREATE TABLE "ProfitPlans" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "CustomerId" uuid NOT NULL,
    "RunId" uuid NOT NULL,
    "Option" character varying(40) COLLATE "C" NOT NULL,
    "State" character varying(40) COLLATE "C" NOT NULL,
    "Expected" numeric(18,4) NOT NULL,
    "OwnerId" uuid,
    "OwnerName" character varying(200) COLLATE "C" NOT NULL,
    "DueOn" date NOT NULL,
    "Note" character varying(2000) COLLATE "C",
    "BaselineJson" text COLLATE "C" NOT NULL,
    "DecidedBy" character varying(200) COLLATE "C" NOT NULL,
    "CreatedUtc" timestamp with time zone NOT NULL,
    "AuditLabel" character varying(200) COLLATE "C" NOT NULL,
    CONSTRAINT "PK_ProfitPlans" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_ProfitPlans_ProfitCustomers_WorkspaceId_CustomerId" FOREIGN KEY ("WorkspaceId", "CustomerId") REFERENCES "ProfitCustomers" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_ProfitPlans_WorkspaceId_CustomerId" ON "ProfitPlans" ("WorkspaceId", "CustomerId");

CREATE TABLE "ProfitDepartureTests" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "CustomerId" uuid NOT NULL,
    "IsNew" boolean NOT NULL,
    "NewReason" character varying(1000) COLLATE "C" NOT NULL,
    "CanLearn" boolean NOT NULL,
    "LearnReason" character varying(1000) COLLATE "C" NOT NULL,
    "HasRefused" boolean NOT NULL,
    "AnsweredBy" character varying(200) COLLATE "C" NOT NULL,
    "AnsweredUtc" timestamp with time zone NOT NULL,
    "AuditLabel" character varying(200) COLLATE "C" NOT NULL,
    CONSTRAINT "PK_ProfitDepartureTests" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_ProfitDepartureTests_ProfitCustomers_WorkspaceId_CustomerId" FOREIGN KEY ("WorkspaceId", "CustomerId") REFERENCES "ProfitCustomers" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_ProfitDepartureTests_WorkspaceId_CustomerId" ON "ProfitDepartureTests" ("WorkspaceId", "CustomerId");

CREATE TABLE "ProfitSheets" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "RunId" uuid NOT NULL,
    "CustomerId" uuid NOT NULL,
    "LinesJson" text COLLATE "C" NOT NULL,
    "Message" character varying(2000) COLLATE "C",
    "ReleasedBy" character varying(200) COLLATE "C" NOT NULL,
    "ReleasedUtc" timestamp with time zone NOT NULL,
    "AuditLabel" character varying(200) COLLATE "C" NOT NULL,
    CONSTRAINT "PK_ProfitSheets" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_ProfitSheets_ProfitRunCustomers" FOREIGN KEY ("WorkspaceId", "RunId", "CustomerId") REFERENCES "ProfitRunCustomers" ("WorkspaceId", "RunId", "CustomerId") ON DELETE CASCADE
);

CREATE INDEX "IX_ProfitSheets_WorkspaceId_RunId_CustomerId" ON "ProfitSheets" ("WorkspaceId", "RunId", "CustomerId");
