CREATE TABLE "ProfitLedgers" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Source" TEXT NOT NULL,
    "MappingJson" TEXT NOT NULL,
    "ProtectedConnection" TEXT NULL,
    "OrdersQuery" TEXT NULL,
    "EventsQuery" TEXT NULL,
    "CustomersQuery" TEXT NULL,
    "SortKey" TEXT NOT NULL,
    "CreatedUtc" TEXT NOT NULL,
    "CreatedBy" TEXT NOT NULL,
    CONSTRAINT "PK_ProfitLedgers" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_ProfitLedgers_WorkspaceId_SortKey_Id" ON "ProfitLedgers" ("WorkspaceId", "SortKey", "Id");

CREATE TABLE "ProfitLedgerFiles" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "LedgerId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Bytes" INTEGER NOT NULL,
    "Fingerprint" TEXT NOT NULL,
    "UploadedUtc" TEXT NOT NULL,
    "UploadedBy" TEXT NOT NULL,
    CONSTRAINT "PK_ProfitLedgerFiles" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_ProfitLedgerFiles_ProfitLedgers_WorkspaceId_LedgerId" FOREIGN KEY ("WorkspaceId", "LedgerId") REFERENCES "ProfitLedgers" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_ProfitLedgerFiles_WorkspaceId_LedgerId" ON "ProfitLedgerFiles" ("WorkspaceId", "LedgerId");

CREATE TABLE "ProfitCustomers" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Segment" TEXT NULL,
    "Manager" TEXT NULL,
    "Country" TEXT NULL,
    "Since" TEXT NULL,
    "OrganisationId" TEXT NULL,
    "SortKey" TEXT NOT NULL,
    CONSTRAINT "PK_ProfitCustomers" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE UNIQUE INDEX "IX_ProfitCustomers_WorkspaceId_Key" ON "ProfitCustomers" ("WorkspaceId", "Key");

CREATE TABLE "ProfitModels" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Latest" INTEGER NOT NULL,
    "SortKey" TEXT NOT NULL,
    "CreatedUtc" TEXT NOT NULL,
    CONSTRAINT "PK_ProfitModels" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_ProfitModels_WorkspaceId_SortKey_Id" ON "ProfitModels" ("WorkspaceId", "SortKey", "Id");

CREATE TABLE "ProfitModelVersions" (
    "WorkspaceId" TEXT NOT NULL,
    "ModelId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "ContentJson" TEXT NOT NULL,
    "Estimates" INTEGER NOT NULL,
    "Note" TEXT NULL,
    "CreatedUtc" TEXT NOT NULL,
    "CreatedBy" TEXT NOT NULL,
    CONSTRAINT "PK_ProfitModelVersions" PRIMARY KEY ("WorkspaceId", "ModelId", "Number"),
    CONSTRAINT "FK_ProfitModelVersions_ProfitModels_WorkspaceId_ModelId" FOREIGN KEY ("WorkspaceId", "ModelId") REFERENCES "ProfitModels" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE TABLE "ProfitRuns" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "LedgerId" TEXT NOT NULL,
    "ModelId" TEXT NOT NULL,
    "ModelNumber" INTEGER NOT NULL,
    "Fingerprint" TEXT NOT NULL,
    "Currency" TEXT NOT NULL,
    "FromDay" TEXT NOT NULL,
    "ToDay" TEXT NOT NULL,
    "Customers" INTEGER NOT NULL,
    "Revenue" TEXT NOT NULL,
    "Profit" TEXT NOT NULL,
    "Says" TEXT NOT NULL,
    "SortKey" TEXT NOT NULL,
    "ComputedUtc" TEXT NOT NULL,
    "ComputedBy" TEXT NOT NULL,
    CONSTRAINT "PK_ProfitRuns" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_ProfitRuns_ProfitLedgers_WorkspaceId_LedgerId" FOREIGN KEY ("WorkspaceId", "LedgerId") REFERENCES "ProfitLedgers" ("WorkspaceId", "Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ProfitRuns_ProfitModelVersions" FOREIGN KEY ("WorkspaceId", "ModelId", "ModelNumber") REFERENCES "ProfitModelVersions" ("WorkspaceId", "ModelId", "Number") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_ProfitRuns_WorkspaceId_Number" ON "ProfitRuns" ("WorkspaceId", "Number");

CREATE INDEX "IX_ProfitRuns_WorkspaceId_ComputedUtc_Id" ON "ProfitRuns" ("WorkspaceId", "ComputedUtc", "Id");

CREATE INDEX "IX_ProfitRuns_WorkspaceId_LedgerId" ON "ProfitRuns" ("WorkspaceId", "LedgerId");

CREATE INDEX "IX_ProfitRuns_WorkspaceId_ModelId_ModelNumber" ON "ProfitRuns" ("WorkspaceId", "ModelId", "ModelNumber");

CREATE TABLE "ProfitRunFigures" (
    "WorkspaceId" TEXT NOT NULL,
    "RunId" TEXT NOT NULL,
    "Format" INTEGER NOT NULL,
    "FiguresJson" TEXT NOT NULL,
    CONSTRAINT "PK_ProfitRunFigures" PRIMARY KEY ("WorkspaceId", "RunId"),
    CONSTRAINT "FK_ProfitRunFigures_ProfitRuns_WorkspaceId_RunId" FOREIGN KEY ("WorkspaceId", "RunId") REFERENCES "ProfitRuns" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE TABLE "ProfitRunCustomers" (
    "WorkspaceId" TEXT NOT NULL,
    "RunId" TEXT NOT NULL,
    "CustomerId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Segment" TEXT NULL,
    "Manager" TEXT NULL,
    "Country" TEXT NULL,
    "Rank" INTEGER NOT NULL,
    "Revenue" TEXT NOT NULL,
    "Profit" TEXT NOT NULL,
    "FiguresJson" TEXT NOT NULL,
    CONSTRAINT "PK_ProfitRunCustomers" PRIMARY KEY ("WorkspaceId", "RunId", "CustomerId"),
    CONSTRAINT "FK_ProfitRunCustomers_ProfitRuns_WorkspaceId_RunId" FOREIGN KEY ("WorkspaceId", "RunId") REFERENCES "ProfitRuns" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ProfitRunCustomers_ProfitCustomers_WorkspaceId_CustomerId" FOREIGN KEY ("WorkspaceId", "CustomerId") REFERENCES "ProfitCustomers" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_ProfitRunCustomers_WorkspaceId_CustomerId" ON "ProfitRunCustomers" ("WorkspaceId", "CustomerId");
