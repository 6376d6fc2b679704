CREATE TABLE "StoredAnswers" (
    "WorkspaceId" uuid NOT NULL,
    "CallerId" uuid NOT NULL,
    "Key" character varying(200) COLLATE "C" NOT NULL,
    "RequestHash" character varying(64) COLLATE "C" NOT NULL,
    "CreatedUtc" timestamp with time zone NOT NULL,
    "Status" integer,
    "ContentType" character varying(400) COLLATE "C",
    "Location" character varying(400) COLLATE "C",
    "ETag" character varying(400) COLLATE "C",
    "Body" text COLLATE "C",
    "IsKept" boolean NOT NULL,
    CONSTRAINT "PK_StoredAnswers" PRIMARY KEY ("WorkspaceId", "CallerId", "Key"),
    CONSTRAINT "FK_StoredAnswers_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);
