CREATE TABLE "MailSettings" (
    "WorkspaceId" TEXT NOT NULL CONSTRAINT "PK_MailSettings" PRIMARY KEY,
    "Host" TEXT NOT NULL,
    "Port" INTEGER NOT NULL,
    "Security" TEXT NOT NULL,
    "User" TEXT NULL,
    "ProtectedPassword" TEXT NULL,
    "PasswordSetUtc" TEXT NULL,
    "FromAddress" TEXT NOT NULL,
    "FromName" TEXT NULL,
    "Version" TEXT NOT NULL,
    CONSTRAINT "FK_MailSettings_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);

CREATE TABLE "OutboxMails" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "ToAddress" TEXT NOT NULL,
    "ToName" TEXT NULL,
    "Subject" TEXT NOT NULL,
    "Topic" TEXT NOT NULL,
    "ProtectedContent" TEXT NULL,
    "State" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "NextTryUtc" TEXT NOT NULL,
    "Problem" TEXT NULL,
    "CreatedUtc" TEXT NOT NULL,
    "FinishedUtc" TEXT NULL,
    "Version" TEXT NOT NULL,
    CONSTRAINT "PK_OutboxMails" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_OutboxMails_WorkspaceId_State_NextTryUtc_Id" ON "OutboxMails" ("WorkspaceId", "State", "NextTryUtc", "Id");
