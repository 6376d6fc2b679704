CREATE TABLE "Imports" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "Type" TEXT NOT NULL,
    "FileName" TEXT NOT NULL,
    "FileBytes" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Coding" TEXT NOT NULL,
    "Separator" TEXT NOT NULL,
    "DecimalMark" TEXT NOT NULL,
    "DateOrder" TEXT NOT NULL,
    "Sheet" TEXT NULL,
    "ColumnsJson" TEXT NOT NULL,
    "MatchBy" TEXT NOT NULL,
    "Mode" TEXT NOT NULL,
    "ClearsEmpty" INTEGER NOT NULL,
    "IsTrial" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "Rows" INTEGER NOT NULL,
    "Added" INTEGER NOT NULL,
    "Changed" INTEGER NOT NULL,
    "Same" INTEGER NOT NULL,
    "LeftAside" INTEGER NOT NULL,
    "Bad" INTEGER NOT NULL,
    "StartedByUserId" TEXT NOT NULL,
    "StartedBy" TEXT NOT NULL,
    "JobId" TEXT NULL,
    "CreatedUtc" TEXT NOT NULL,
    "StartedUtc" TEXT NULL,
    "FinishedUtc" TEXT NULL,
    "Message" TEXT NULL,
    CONSTRAINT "PK_Imports" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_Imports_WorkspaceId_CreatedUtc_Id" ON "Imports" ("WorkspaceId", "CreatedUtc", "Id");

CREATE TABLE "ImportChunks" (
    "WorkspaceId" TEXT NOT NULL,
    "ImportId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "FirstId" TEXT NULL,
    "LastId" TEXT NULL,
    "Bad" INTEGER NOT NULL,
    "ChangesJson" TEXT NOT NULL,
    "FaultsJson" TEXT NOT NULL,
    CONSTRAINT "PK_ImportChunks" PRIMARY KEY ("WorkspaceId", "ImportId", "Number"),
    CONSTRAINT "FK_ImportChunks_Imports_WorkspaceId_ImportId" FOREIGN KEY ("WorkspaceId", "ImportId") REFERENCES "Imports" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_ImportChunks_WorkspaceId_FirstId_LastId" ON "ImportChunks" ("WorkspaceId", "FirstId", "LastId");

CREATE TABLE "RememberedColumns" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Type" TEXT NOT NULL,
    "Header" TEXT NOT NULL,
    "ColumnsJson" TEXT NOT NULL,
    "MatchBy" TEXT NOT NULL,
    "Mode" TEXT NOT NULL,
    "ClearsEmpty" INTEGER NOT NULL,
    "ChangedUtc" TEXT NOT NULL,
    CONSTRAINT "PK_RememberedColumns" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE UNIQUE INDEX "IX_RememberedColumns_WorkspaceId_Type_Header" ON "RememberedColumns" ("WorkspaceId", "Type", "Header");

CREATE TABLE "JobLines" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "JobId" TEXT NOT NULL,
    "AtUtc" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    CONSTRAINT "PK_JobLines" PRIMARY KEY ("WorkspaceId", "JobId", "Id"),
    CONSTRAINT "FK_JobLines_Jobs_WorkspaceId_JobId" FOREIGN KEY ("WorkspaceId", "JobId") REFERENCES "Jobs" ("WorkspaceId", "Id") ON DELETE CASCADE
);

ALTER TABLE "Workspaces" ADD "ReadInUtc" TEXT NULL;

ALTER TABLE "Workspaces" ADD "ReadInFrom" TEXT NULL;
