ALTER TABLE "Alliances" ADD "ReportsTo" character varying(200) COLLATE "C";

CREATE TABLE "JointObjectives" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "AllianceId" uuid NOT NULL,
    "Title" character varying(200) COLLATE "C" NOT NULL,
    "Measure" character varying(200) COLLATE "C",
    "Target" numeric(18,4),
    "Reached" numeric(18,4),
    "DueOn" date NOT NULL,
    "MetOn" date,
    "Note" character varying(4000) COLLATE "C",
    CONSTRAINT "PK_JointObjectives" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_JointObjectives_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_JointObjectives_WorkspaceId_AllianceId" ON "JointObjectives" ("WorkspaceId", "AllianceId");

CREATE TABLE "Judgements" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "AllianceId" uuid NOT NULL,
    "Subject" character varying(40) COLLATE "C" NOT NULL,
    "Side" character varying(40) COLLATE "C" NOT NULL,
    "Mark" integer NOT NULL,
    "JudgedOn" date NOT NULL,
    "Words" character varying(4000) COLLATE "C",
    CONSTRAINT "PK_Judgements" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_Judgements_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_Judgements_WorkspaceId_AllianceId" ON "Judgements" ("WorkspaceId", "AllianceId");

CREATE TABLE "RivalFirms" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "FirstFirmId" uuid NOT NULL,
    "SecondFirmId" uuid NOT NULL,
    "Why" character varying(4000) COLLATE "C",
    CONSTRAINT "PK_RivalFirms" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_RivalFirms_Organisations_WorkspaceId_FirstFirmId" FOREIGN KEY ("WorkspaceId", "FirstFirmId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RivalFirms_Organisations_WorkspaceId_SecondFirmId" FOREIGN KEY ("WorkspaceId", "SecondFirmId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_RivalFirms_WorkspaceId_FirstFirmId_SecondFirmId" ON "RivalFirms" ("WorkspaceId", "FirstFirmId", "SecondFirmId");

CREATE INDEX "IX_RivalFirms_WorkspaceId_SecondFirmId" ON "RivalFirms" ("WorkspaceId", "SecondFirmId");

CREATE TABLE "Firewalls" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "RivalsId" uuid NOT NULL,
    "ServantKey" character varying(200) COLLATE "C" NOT NULL,
    "Name" character varying(200) COLLATE "C" NOT NULL,
    "Measures" character varying(4000) COLLATE "C" NOT NULL,
    "AcknowledgedOn" date NOT NULL,
    "AcknowledgedBy" character varying(200) COLLATE "C" NOT NULL,
    CONSTRAINT "PK_Firewalls" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_Firewalls_RivalFirms_WorkspaceId_RivalsId" FOREIGN KEY ("WorkspaceId", "RivalsId") REFERENCES "RivalFirms" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_Firewalls_WorkspaceId_RivalsId_ServantKey" ON "Firewalls" ("WorkspaceId", "RivalsId", "ServantKey");
