CREATE TABLE "StoredAnswers" (
    "WorkspaceId" TEXT NOT NULL,
    "CallerId" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "RequestHash" TEXT NOT NULL,
    "CreatedUtc" TEXT NOT NULL,
    "Status" INTEGER NULL,
    "ContentType" TEXT NULL,
    "Location" TEXT NULL,
    "ETag" TEXT NULL,
    "Body" TEXT NULL,
    "IsKept" INTEGER NOT NULL,
    CONSTRAINT "PK_StoredAnswers" PRIMARY KEY ("WorkspaceId", "CallerId", "Key"),
    CONSTRAINT "FK_StoredAnswers_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);
