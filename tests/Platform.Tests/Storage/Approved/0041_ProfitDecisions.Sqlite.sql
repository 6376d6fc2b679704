CREATE TABLE "ProfitPlans" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "CustomerId" TEXT NOT NULL,
    "RunId" TEXT NOT NULL,
    "Option" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Expected" TEXT NOT NULL,
    "OwnerId" TEXT NULL,
    "OwnerName" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "Note" TEXT NULL,
    "BaselineJson" TEXT NOT NULL,
    "DecidedBy" TEXT NOT NULL,
    "CreatedUtc" TEXT NOT NULL,
    "AuditLabel" TEXT NOT NULL,
    CONSTRAINT "PK_ProfitPlans" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_ProfitPlans_ProfitCustomers_WorkspaceId_CustomerId" FOREIGN KEY ("WorkspaceId", "CustomerId") REFERENCES "ProfitCustomers" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_ProfitPlans_WorkspaceId_CustomerId" ON "ProfitPlans" ("WorkspaceId", "CustomerId");

CREATE TABLE "ProfitDepartureTests" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "CustomerId" TEXT NOT NULL,
    "IsNew" INTEGER NOT NULL,
    "NewReason" TEXT NOT NULL,
    "CanLearn" INTEGER NOT NULL,
    "LearnReason" TEXT NOT NULL,
    "HasRefused" INTEGER NOT NULL,
    "AnsweredBy" TEXT NOT NULL,
    "AnsweredUtc" TEXT NOT NULL,
    "AuditLabel" TEXT NOT NULL,
    CONSTRAINT "PK_ProfitDepartureTests" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_ProfitDepartureTests_ProfitCustomers_WorkspaceId_CustomerId" FOREIGN KEY ("WorkspaceId", "CustomerId") REFERENCES "ProfitCustomers" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_ProfitDepartureTests_WorkspaceId_CustomerId" ON "ProfitDepartureTests" ("WorkspaceId", "CustomerId");

CREATE TABLE "ProfitSheets" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "RunId" TEXT NOT NULL,
    "CustomerId" TEXT NOT NULL,
    "LinesJson" TEXT NOT NULL,
    "Message" TEXT NULL,
    "ReleasedBy" TEXT NOT NULL,
    "ReleasedUtc" TEXT NOT NULL,
    "AuditLabel" TEXT NOT NULL,
    CONSTRAINT "PK_ProfitSheets" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_ProfitSheets_ProfitRunCustomers" FOREIGN KEY ("WorkspaceId", "RunId", "CustomerId") REFERENCES "ProfitRunCustomers" ("WorkspaceId", "RunId", "CustomerId") ON DELETE CASCADE
);

CREATE INDEX "IX_ProfitSheets_WorkspaceId_RunId_CustomerId" ON "ProfitSheets" ("WorkspaceId", "RunId", "CustomerId");
