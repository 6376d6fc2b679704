CREATE TABLE "Imports" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "Type" character varying(60) COLLATE "C" NOT NULL,
    "FileName" character varying(200) COLLATE "C" NOT NULL,
    "FileBytes" bigint NOT NULL,
    "Kind" character varying(40) COLLATE "C" NOT NULL,
    "Coding" character varying(40) COLLATE "C" NOT NULL,
    "Separator" character varying(40) COLLATE "C" NOT NULL,
    "DecimalMark" character varying(40) COLLATE "C" NOT NULL,
    "DateOrder" character varying(40) COLLATE "C" NOT NULL,
    "Sheet" character varying(200) COLLATE "C",
    "ColumnsJson" text COLLATE "C" NOT NULL,
    "MatchBy" character varying(60) COLLATE "C" NOT NULL,
    "Mode" character varying(40) COLLATE "C" NOT NULL,
    "ClearsEmpty" boolean NOT NULL,
    "IsTrial" boolean NOT NULL,
    "State" character varying(40) COLLATE "C" NOT NULL,
    "Rows" integer NOT NULL,
    "Added" integer NOT NULL,
    "Changed" integer NOT NULL,
    "Same" integer NOT NULL,
    "LeftAside" integer NOT NULL,
    "Bad" integer NOT NULL,
    "StartedByUserId" uuid NOT NULL,
    "StartedBy" character varying(200) COLLATE "C" NOT NULL,
    "JobId" uuid,
    "CreatedUtc" timestamp with time zone NOT NULL,
    "StartedUtc" timestamp with time zone,
    "FinishedUtc" timestamp with time zone,
    "Message" character varying(2000) COLLATE "C",
    CONSTRAINT "PK_Imports" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_Imports_WorkspaceId_CreatedUtc_Id" ON "Imports" ("WorkspaceId", "CreatedUtc", "Id");

CREATE TABLE "ImportChunks" (
    "WorkspaceId" uuid NOT NULL,
    "ImportId" uuid NOT NULL,
    "Number" integer NOT NULL,
    "FirstId" uuid,
    "LastId" uuid,
    "Bad" integer NOT NULL,
    "ChangesJson" text COLLATE "C" NOT NULL,
    "FaultsJson" text COLLATE "C" NOT NULL,
    CONSTRAINT "PK_ImportChunks" PRIMARY KEY ("WorkspaceId", "ImportId", "Number"),
    CONSTRAINT "FK_ImportChunks_Imports_WorkspaceId_ImportId" FOREIGN KEY ("WorkspaceId", "ImportId") REFERENCES "Imports" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_ImportChunks_WorkspaceId_FirstId_LastId" ON "ImportChunks" ("WorkspaceId", "FirstId", "LastId");

CREATE TABLE "RememberedColumns" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Type" character varying(60) COLLATE "C" NOT NULL,
    "Header" character varying(64) COLLATE "C" NOT NULL,
    "ColumnsJson" text COLLATE "C" NOT NULL,
    "MatchBy" character varying(60) COLLATE "C" NOT NULL,
    "Mode" character varying(40) COLLATE "C" NOT NULL,
    "ClearsEmpty" boolean NOT NULL,
    "ChangedUtc" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_RememberedColumns" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE UNIQUE INDEX "IX_RememberedColumns_WorkspaceId_Type_Header" ON "RememberedColumns" ("WorkspaceId", "Type", "Header");

CREATE TABLE "JobLines" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "JobId" uuid NOT NULL,
    "AtUtc" timestamp with time zone NOT NULL,
    "Text" character varying(500) COLLATE "C" NOT NULL,
    CONSTRAINT "PK_JobLines" PRIMARY KEY ("WorkspaceId", "JobId", "Id"),
    CONSTRAINT "FK_JobLines_Jobs_WorkspaceId_JobId" FOREIGN KEY ("WorkspaceId", "JobId") REFERENCES "Jobs" ("WorkspaceId", "Id") ON DELETE CASCADE
);

ALTER TABLE "Workspaces" ADD "ReadInUtc" timestamp with time zone;

ALTER TABLE "Workspaces" ADD "ReadInFrom" character varying(300) COLLATE "C";
