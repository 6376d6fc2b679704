CREATE TABLE "SearchRecords" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Kind" character varying(40) COLLATE "C" NOT NULL,
    "Title" character varying(200) COLLATE "C" NOT NULL,
    "Name" character varying(200) COLLATE "C" NOT NULL,
    "Text" text COLLATE "C" NOT NULL,
    "Number" bigint,
    CONSTRAINT "PK_SearchRecords" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_SearchRecords_WorkspaceId_Name_Id" ON "SearchRecords" ("WorkspaceId", "Name", "Id");

CREATE INDEX "IX_SearchRecords_WorkspaceId_Number" ON "SearchRecords" ("WorkspaceId", "Number") WHERE "Number" IS NOT NULL;

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "IX_SearchRecords_Text" ON "SearchRecords" USING gin ("Text" gin_trgm_ops) WITH (fastupdate = off);
