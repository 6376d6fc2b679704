CREATE TABLE "ProfitLedgers" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "Name" character varying(200) COLLATE "C" NOT NULL,
    "Source" character varying(40) COLLATE "C" NOT NULL,
    "MappingJson" text COLLATE "C" NOT NULL,
    "ProtectedConnection" text COLLATE "C",
    "OrdersQuery" text COLLATE "C",
    "EventsQuery" text COLLATE "C",
    "CustomersQuery" text COLLATE "C",
    "SortKey" character varying(400) COLLATE "C" NOT NULL,
    "CreatedUtc" timestamp with time zone NOT NULL,
    "CreatedBy" character varying(200) COLLATE "C" NOT NULL,
    CONSTRAINT "PK_ProfitLedgers" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_ProfitLedgers_WorkspaceId_SortKey_Id" ON "ProfitLedgers" ("WorkspaceId", "SortKey", "Id");

CREATE TABLE "ProfitLedgerFiles" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "LedgerId" uuid NOT NULL,
    "Kind" character varying(40) COLLATE "C" NOT NULL,
    "Name" character varying(255) COLLATE "C" NOT NULL,
    "Bytes" bigint NOT NULL,
    "Fingerprint" character varying(64) COLLATE "C" NOT NULL,
    "UploadedUtc" timestamp with time zone NOT NULL,
    "UploadedBy" character varying(200) COLLATE "C" NOT NULL,
    CONSTRAINT "PK_ProfitLedgerFiles" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_ProfitLedgerFiles_ProfitLedgers_WorkspaceId_LedgerId" FOREIGN KEY ("WorkspaceId", "LedgerId") REFERENCES "ProfitLedgers" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_ProfitLedgerFiles_WorkspaceId_LedgerId" ON "ProfitLedgerFiles" ("WorkspaceId", "LedgerId");

CREATE TABLE "ProfitCustomers" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "Key" character varying(200) COLLATE "C" NOT NULL,
    "Name" character varying(200) COLLATE "C" NOT NULL,
    "Segment" character varying(200) COLLATE "C",
    "Manager" character varying(200) COLLATE "C",
    "Country" character varying(200) COLLATE "C",
    "Since" date,
    "OrganisationId" uuid,
    "SortKey" character varying(400) COLLATE "C" NOT NULL,
    CONSTRAINT "PK_ProfitCustomers" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE UNIQUE INDEX "IX_ProfitCustomers_WorkspaceId_Key" ON "ProfitCustomers" ("WorkspaceId", "Key");

CREATE TABLE "ProfitModels" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "Name" character varying(200) COLLATE "C" NOT NULL,
    "Latest" integer NOT NULL,
    "SortKey" character varying(400) COLLATE "C" NOT NULL,
    "CreatedUtc" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_ProfitModels" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_ProfitModels_WorkspaceId_SortKey_Id" ON "ProfitModels" ("WorkspaceId", "SortKey", "Id");

CREATE TABLE "ProfitModelVersions" (
    "WorkspaceId" uuid NOT NULL,
    "ModelId" uuid NOT NULL,
    "Number" integer NOT NULL,
    "ContentJson" text COLLATE "C" NOT NULL,
    "Estimates" integer NOT NULL,
    "Note" character varying(500) COLLATE "C",
    "CreatedUtc" timestamp with time zone NOT NULL,
    "CreatedBy" character varying(200) COLLATE "C" NOT NULL,
    CONSTRAINT "PK_ProfitModelVersions" PRIMARY KEY ("WorkspaceId", "ModelId", "Number"),
    CONSTRAINT "FK_ProfitModelVersions_ProfitModels_WorkspaceId_ModelId" FOREIGN KEY ("WorkspaceId", "ModelId") REFERENCES "ProfitModels" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE TABLE "ProfitRuns" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "Number" integer NOT NULL,
    "Name" character varying(200) COLLATE "C" NOT NULL,
    "LedgerId" uuid NOT NULL,
    "ModelId" uuid NOT NULL,
    "ModelNumber" integer NOT NULL,
    "Fingerprint" character varying(64) COLLATE "C" NOT NULL,
    "Currency" character varying(10) COLLATE "C" NOT NULL,
    "FromDay" date NOT NULL,
    "ToDay" date NOT NULL,
    "Customers" integer NOT NULL,
    "Revenue" numeric(18,4) NOT NULL,
    "Profit" numeric(18,4) NOT NULL,
    "Says" character varying(1000) COLLATE "C" NOT NULL,
    "SortKey" character varying(400) COLLATE "C" NOT NULL,
    "ComputedUtc" timestamp with time zone NOT NULL,
    "ComputedBy" character varying(200) COLLATE "C" NOT NULL,
    CONSTRAINT "PK_ProfitRuns" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_ProfitRuns_ProfitLedgers_WorkspaceId_LedgerId" FOREIGN KEY ("WorkspaceId", "LedgerId") REFERENCES "ProfitLedgers" ("WorkspaceId", "Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ProfitRuns_ProfitModelVersions" FOREIGN KEY ("WorkspaceId", "ModelId", "ModelNumber") REFERENCES "ProfitModelVersions" ("WorkspaceId", "ModelId", "Number") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_ProfitRuns_WorkspaceId_Number" ON "ProfitRuns" ("WorkspaceId", "Number");

CREATE INDEX "IX_ProfitRuns_WorkspaceId_ComputedUtc_Id" ON "ProfitRuns" ("WorkspaceId", "ComputedUtc", "Id");

CREATE INDEX "IX_ProfitRuns_WorkspaceId_LedgerId" ON "ProfitRuns" ("WorkspaceId", "LedgerId");

CREATE INDEX "IX_ProfitRuns_WorkspaceId_ModelId_ModelNumber" ON "ProfitRuns" ("WorkspaceId", "ModelId", "ModelNumber");

CREATE TABLE "ProfitRunFigures" (
    "WorkspaceId" uuid NOT NULL,
    "RunId" uuid NOT NULL,
    "Format" integer NOT NULL,
    "FiguresJson" text COLLATE "C" NOT NULL,
    CONSTRAINT "PK_ProfitRunFigures" PRIMARY KEY ("WorkspaceId", "RunId"),
    CONSTRAINT "FK_ProfitRunFigures_ProfitRuns_WorkspaceId_RunId" FOREIGN KEY ("WorkspaceId", "RunId") REFERENCES "ProfitRuns" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE TABLE "ProfitRunCustomers" (
    "WorkspaceId" uuid NOT NULL,
    "RunId" uuid NOT NULL,
    "CustomerId" uuid NOT NULL,
    "Name" character varying(200) COLLATE "C" NOT NULL,
    "Segment" character varying(200) COLLATE "C",
    "Manager" character varying(200) COLLATE "C",
    "Country" character varying(200) COLLATE "C",
    "Rank" integer NOT NULL,
    "Revenue" numeric(18,4) NOT NULL,
    "Profit" numeric(18,4) NOT NULL,
    "FiguresJson" text COLLATE "C" NOT NULL,
    CONSTRAINT "PK_ProfitRunCustomers" PRIMARY KEY ("WorkspaceId", "RunId", "CustomerId"),
    CONSTRAINT "FK_ProfitRunCustomers_ProfitRuns_WorkspaceId_RunId" FOREIGN KEY ("WorkspaceId", "RunId") REFERENCES "ProfitRuns" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ProfitRunCustomers_ProfitCustomers_WorkspaceId_CustomerId" FOREIGN KEY ("WorkspaceId", "CustomerId") REFERENCES "ProfitCustomers" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_ProfitRunCustomers_WorkspaceId_CustomerId" ON "ProfitRunCustomers" ("WorkspaceId", "CustomerId");
