CREATE TABLE "SavedViews" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "List" character varying(60) COLLATE "C" NOT NULL,
    "Name" character varying(60) COLLATE "C" NOT NULL,
    "OwnerId" uuid NOT NULL,
    "IsShared" boolean NOT NULL,
    "Query" character varying(2000) COLLATE "C" NOT NULL,
    "CreatedUtc" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_SavedViews" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_SavedViews_WorkspaceId_List" ON "SavedViews" ("WorkspaceId", "List");

CREATE TABLE "ListColumns" (
    "WorkspaceId" uuid NOT NULL,
    "UserId" uuid NOT NULL,
    "List" character varying(60) COLLATE "C" NOT NULL,
    "Columns" character varying(1000) COLLATE "C" NOT NULL,
    CONSTRAINT "PK_ListColumns" PRIMARY KEY ("WorkspaceId", "UserId", "List")
);

CREATE TABLE "Attachments" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Record" character varying(60) COLLATE "C" NOT NULL,
    "RecordId" uuid NOT NULL,
    "FileName" character varying(200) COLLATE "C" NOT NULL,
    "ContentType" character varying(100) COLLATE "C" NOT NULL,
    "Size" integer NOT NULL,
    "AddedUtc" timestamp with time zone NOT NULL,
    "AddedById" uuid NOT NULL,
    "AddedBy" character varying(200) COLLATE "C" NOT NULL,
    CONSTRAINT "PK_Attachments" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_Attachments_WorkspaceId_RecordId_Id" ON "Attachments" ("WorkspaceId", "RecordId", "Id");

CREATE TABLE "AttachmentContents" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Bytes" bytea NOT NULL,
    CONSTRAINT "PK_AttachmentContents" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_AttachmentContents_Attachments_WorkspaceId_Id" FOREIGN KEY ("WorkspaceId", "Id") REFERENCES "Attachments" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_AuditEntries_WorkspaceId_AtUtc_Id" ON "AuditEntries" ("WorkspaceId", "AtUtc", "Id");

CREATE INDEX "IX_AuditEntries_WorkspaceId_UserId_AtUtc_Id" ON "AuditEntries" ("WorkspaceId", "UserId", "AtUtc", "Id");
