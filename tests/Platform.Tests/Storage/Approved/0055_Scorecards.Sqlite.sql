ALTER TABLE "Alliances" ADD "ReportsTo" TEXT NULL;

CREATE TABLE "JointObjectives" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AllianceId" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Measure" TEXT NULL,
    "Target" TEXT NULL,
    "Reached" TEXT NULL,
    "DueOn" TEXT NOT NULL,
    "MetOn" TEXT NULL,
    "Note" TEXT NULL,
    CONSTRAINT "PK_JointObjectives" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_JointObjectives_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_JointObjectives_WorkspaceId_AllianceId" ON "JointObjectives" ("WorkspaceId", "AllianceId");

CREATE TABLE "Judgements" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AllianceId" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Side" TEXT NOT NULL,
    "Mark" INTEGER NOT NULL,
    "JudgedOn" TEXT NOT NULL,
    "Words" TEXT NULL,
    CONSTRAINT "PK_Judgements" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_Judgements_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_Judgements_WorkspaceId_AllianceId" ON "Judgements" ("WorkspaceId", "AllianceId");

CREATE TABLE "RivalFirms" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "FirstFirmId" TEXT NOT NULL,
    "SecondFirmId" TEXT NOT NULL,
    "Why" TEXT NULL,
    CONSTRAINT "PK_RivalFirms" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_RivalFirms_Organisations_WorkspaceId_FirstFirmId" FOREIGN KEY ("WorkspaceId", "FirstFirmId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RivalFirms_Organisations_WorkspaceId_SecondFirmId" FOREIGN KEY ("WorkspaceId", "SecondFirmId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_RivalFirms_WorkspaceId_FirstFirmId_SecondFirmId" ON "RivalFirms" ("WorkspaceId", "FirstFirmId", "SecondFirmId");

CREATE INDEX "IX_RivalFirms_WorkspaceId_SecondFirmId" ON "RivalFirms" ("WorkspaceId", "SecondFirmId");

CREATE TABLE "Firewalls" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "RivalsId" TEXT NOT NULL,
    "ServantKey" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Measures" TEXT NOT NULL,
    "AcknowledgedOn" TEXT NOT NULL,
    "AcknowledgedBy" TEXT NOT NULL,
    CONSTRAINT "PK_Firewalls" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_Firewalls_RivalFirms_WorkspaceId_RivalsId" FOREIGN KEY ("WorkspaceId", "RivalsId") REFERENCES "RivalFirms" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_Firewalls_WorkspaceId_RivalsId_ServantKey" ON "Firewalls" ("WorkspaceId", "RivalsId", "ServantKey");
