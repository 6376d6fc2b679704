CREATE TABLE "SearchRecords" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "Number" INTEGER NULL,
    CONSTRAINT "PK_SearchRecords" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_SearchRecords_WorkspaceId_Name_Id" ON "SearchRecords" ("WorkspaceId", "Name", "Id");

CREATE INDEX "IX_SearchRecords_WorkspaceId_Number" ON "SearchRecords" ("WorkspaceId", "Number") WHERE "Number" IS NOT NULL;

CREATE VIRTUAL TABLE "SearchTrigrams" USING fts5(
  "Text", content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1');
