CREATE TABLE "NetworkAudits" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "HeldOn" TEXT NOT NULL,
    "AskedFrom" TEXT NULL,
    "AskedUntil" TEXT NULL,
    "SortKey" TEXT NOT NULL,
    "Symmetrisation" TEXT NOT NULL,
    "WorkingFrequency" REAL NOT NULL,
    "WorkingImportance" REAL NOT NULL,
    "CloseCloseness" REAL NOT NULL,
    "SpannerTies" INTEGER NOT NULL,
    "CoreNumber" INTEGER NOT NULL,
    "OnePersonShare" REAL NOT NULL,
    "SpreadShare" REAL NOT NULL,
    "SeniorImbalance" REAL NOT NULL,
    "UnequalPoints" REAL NOT NULL,
    "ClearCoreFit" REAL NOT NULL,
    "ReliableResponse" REAL NOT NULL,
    "PeopleByNumber" INTEGER NULL,
    "CreatedUtc" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    CONSTRAINT "PK_NetworkAudits" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_NetworkAudits_WorkspaceId_HeldOn_Id" ON "NetworkAudits" ("WorkspaceId", "HeldOn", "Id");

CREATE INDEX "IX_NetworkAudits_WorkspaceId_SortKey_Id" ON "NetworkAudits" ("WorkspaceId", "SortKey", "Id");

CREATE TABLE "NetworkImports" (
    "WorkspaceId" TEXT NOT NULL,
    "AuditId" TEXT NOT NULL,
    "People" INTEGER NOT NULL,
    "Ratings" INTEGER NOT NULL,
    "Fingerprint" TEXT NOT NULL,
    "ImportedUtc" TEXT NOT NULL,
    "ImportedBy" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    CONSTRAINT "PK_NetworkImports" PRIMARY KEY ("WorkspaceId", "AuditId"),
    CONSTRAINT "FK_NetworkImports_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE TABLE "NetworkParticipants" (
    "WorkspaceId" TEXT NOT NULL,
    "AuditId" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "PersonId" TEXT NULL,
    "Name" TEXT NOT NULL,
    "Firm" TEXT NOT NULL,
    "Level" TEXT NULL,
    "Function" TEXT NULL,
    "Roles" TEXT NOT NULL,
    "Answered" INTEGER NOT NULL,
    CONSTRAINT "PK_NetworkParticipants" PRIMARY KEY ("WorkspaceId", "AuditId", "Key"),
    CONSTRAINT "FK_NetworkParticipants_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_NetworkParticipants_People_WorkspaceId_PersonId" FOREIGN KEY ("WorkspaceId", "PersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_NetworkParticipants_WorkspaceId_PersonId" ON "NetworkParticipants" ("WorkspaceId", "PersonId");

CREATE TABLE "NetworkRatings" (
    "WorkspaceId" TEXT NOT NULL,
    "AuditId" TEXT NOT NULL,
    "FromKey" TEXT NOT NULL,
    "ToKey" TEXT NOT NULL,
    "Frequency" REAL NOT NULL,
    "Importance" REAL NOT NULL,
    "Closeness" REAL NOT NULL,
    CONSTRAINT "PK_NetworkRatings" PRIMARY KEY ("WorkspaceId", "AuditId", "FromKey", "ToKey"),
    CONSTRAINT "FK_NetworkRatings_NetworkParticipants_From" FOREIGN KEY ("WorkspaceId", "AuditId", "FromKey") REFERENCES "NetworkParticipants" ("WorkspaceId", "AuditId", "Key") ON DELETE CASCADE,
    CONSTRAINT "FK_NetworkRatings_NetworkParticipants_To" FOREIGN KEY ("WorkspaceId", "AuditId", "ToKey") REFERENCES "NetworkParticipants" ("WorkspaceId", "AuditId", "Key") ON DELETE CASCADE
);

CREATE INDEX "IX_NetworkRatings_WorkspaceId_AuditId_ToKey" ON "NetworkRatings" ("WorkspaceId", "AuditId", "ToKey");

CREATE TABLE "NetworkResults" (
    "WorkspaceId" TEXT NOT NULL,
    "AuditId" TEXT NOT NULL,
    "Format" INTEGER NOT NULL,
    "ReportJson" TEXT NOT NULL,
    "FigureHtml" TEXT NOT NULL,
    "WideSvg" TEXT NOT NULL,
    "NarrowSvg" TEXT NOT NULL,
    "Says" TEXT NOT NULL,
    "People" INTEGER NOT NULL,
    "Answered" INTEGER NOT NULL,
    "Fingerprint" TEXT NOT NULL,
    "ComputedUtc" TEXT NOT NULL,
    "ComputedBy" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    CONSTRAINT "PK_NetworkResults" PRIMARY KEY ("WorkspaceId", "AuditId"),
    CONSTRAINT "FK_NetworkResults_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE
);
