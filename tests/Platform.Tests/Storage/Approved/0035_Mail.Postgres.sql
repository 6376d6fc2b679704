CREATE TABLE "MailSettings" (
    "WorkspaceId" uuid NOT NULL,
    "Host" character varying(254) COLLATE "C" NOT NULL,
    "Port" integer NOT NULL,
    "Security" character varying(40) COLLATE "C" NOT NULL,
    "User" character varying(254) COLLATE "C",
    "ProtectedPassword" text COLLATE "C",
    "PasswordSetUtc" timestamp with time zone,
    "FromAddress" character varying(254) COLLATE "C" NOT NULL,
    "FromName" character varying(254) COLLATE "C",
    "Version" uuid NOT NULL,
    CONSTRAINT "PK_MailSettings" PRIMARY KEY ("WorkspaceId"),
    CONSTRAINT "FK_MailSettings_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);

CREATE TABLE "OutboxMails" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "ToAddress" character varying(254) COLLATE "C" NOT NULL,
    "ToName" character varying(254) COLLATE "C",
    "Subject" character varying(300) COLLATE "C" NOT NULL,
    "Topic" character varying(300) COLLATE "C" NOT NULL,
    "ProtectedContent" text COLLATE "C",
    "State" character varying(40) COLLATE "C" NOT NULL,
    "Attempts" integer NOT NULL,
    "NextTryUtc" timestamp with time zone NOT NULL,
    "Problem" character varying(500) COLLATE "C",
    "CreatedUtc" timestamp with time zone NOT NULL,
    "FinishedUtc" timestamp with time zone,
    "Version" uuid NOT NULL,
    CONSTRAINT "PK_OutboxMails" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_OutboxMails_WorkspaceId_State_NextTryUtc_Id" ON "OutboxMails" ("WorkspaceId", "State", "NextTryUtc", "Id");
