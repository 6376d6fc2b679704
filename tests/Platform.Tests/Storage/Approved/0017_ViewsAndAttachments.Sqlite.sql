CREATE TABLE "SavedViews" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "List" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "OwnerId" TEXT NOT NULL,
    "IsShared" INTEGER NOT NULL,
    "Query" TEXT NOT NULL,
    "CreatedUtc" TEXT NOT NULL,
    CONSTRAINT "PK_SavedViews" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_SavedViews_WorkspaceId_List" ON "SavedViews" ("WorkspaceId", "List");

CREATE TABLE "ListColumns" (
    "WorkspaceId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "List" TEXT NOT NULL,
    "Columns" TEXT NOT NULL,
    CONSTRAINT "PK_ListColumns" PRIMARY KEY ("WorkspaceId", "UserId", "List")
);

CREATE TABLE "Attachments" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Record" TEXT NOT NULL,
    "RecordId" TEXT NOT NULL,
    "FileName" TEXT NOT NULL,
    "ContentType" TEXT NOT NULL,
    "Size" INTEGER NOT NULL,
    "AddedUtc" TEXT NOT NULL,
    "AddedById" TEXT NOT NULL,
    "AddedBy" TEXT NOT NULL,
    CONSTRAINT "PK_Attachments" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_Attachments_WorkspaceId_RecordId_Id" ON "Attachments" ("WorkspaceId", "RecordId", "Id");

CREATE TABLE "AttachmentContents" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Bytes" BLOB NOT NULL,
    CONSTRAINT "PK_AttachmentContents" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_AttachmentContents_Attachments_WorkspaceId_Id" FOREIGN KEY ("WorkspaceId", "Id") REFERENCES "Attachments" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_AuditEntries_WorkspaceId_AtUtc_Id" ON "AuditEntries" ("WorkspaceId", "AtUtc", "Id");

CREATE INDEX "IX_AuditEntries_WorkspaceId_UserId_AtUtc_Id" ON "AuditEntries" ("WorkspaceId", "UserId", "AtUtc", "Id");
