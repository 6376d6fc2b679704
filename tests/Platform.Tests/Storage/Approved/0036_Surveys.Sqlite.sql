CREATE TABLE "NetworkSurveys" (
    "WorkspaceId" TEXT NOT NULL,
    "AuditId" TEXT NOT NULL,
    "Disclosure" TEXT NOT NULL,
    "AnalystUserId" TEXT NULL,
    "AnalystName" TEXT NULL,
    "DeadlineOn" TEXT NOT NULL,
    "Purpose" TEXT NULL,
    "Contact" TEXT NULL,
    "State" TEXT NOT NULL,
    "PreviousAuditId" TEXT NULL,
    "OpenedUtc" TEXT NULL,
    "ClosedUtc" TEXT NULL,
    "Version" TEXT NOT NULL,
    CONSTRAINT "PK_NetworkSurveys" PRIMARY KEY ("WorkspaceId", "AuditId"),
    CONSTRAINT "FK_NetworkSurveys_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_NetworkSurveys_NetworkAudits_Previous" FOREIGN KEY ("WorkspaceId", "PreviousAuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id")
);

CREATE INDEX "IX_NetworkSurveys_WorkspaceId_PreviousAuditId" ON "NetworkSurveys" ("WorkspaceId", "PreviousAuditId");

CREATE TABLE "NetworkSurveyFirms" (
    "WorkspaceId" TEXT NOT NULL,
    "AuditId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    CONSTRAINT "PK_NetworkSurveyFirms" PRIMARY KEY ("WorkspaceId", "AuditId", "OrganisationId"),
    CONSTRAINT "FK_NetworkSurveyFirms_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_NetworkSurveyFirms_Organisations_WorkspaceId_OrganisationId" FOREIGN KEY ("WorkspaceId", "OrganisationId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_NetworkSurveyFirms_WorkspaceId_OrganisationId" ON "NetworkSurveyFirms" ("WorkspaceId", "OrganisationId");

CREATE TABLE "NetworkRespondents" (
    "WorkspaceId" TEXT NOT NULL,
    "AuditId" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "InvitedUtc" TEXT NULL,
    "RemindedUtc" TEXT NULL,
    "AgreedUtc" TEXT NULL,
    "DoneUtc" TEXT NULL,
    "DeclinedUtc" TEXT NULL,
    "Version" TEXT NOT NULL,
    CONSTRAINT "PK_NetworkRespondents" PRIMARY KEY ("WorkspaceId", "AuditId", "Key"),
    CONSTRAINT "FK_NetworkRespondents_NetworkParticipants" FOREIGN KEY ("WorkspaceId", "AuditId", "Key") REFERENCES "NetworkParticipants" ("WorkspaceId", "AuditId", "Key") ON DELETE CASCADE
);

CREATE TABLE "NetworkAnswers" (
    "WorkspaceId" TEXT NOT NULL,
    "AuditId" TEXT NOT NULL,
    "FromKey" TEXT NOT NULL,
    "ToKey" TEXT NOT NULL,
    "Frequency" INTEGER NULL,
    "Importance" INTEGER NULL,
    "Closeness" INTEGER NULL,
    CONSTRAINT "PK_NetworkAnswers" PRIMARY KEY ("WorkspaceId", "AuditId", "FromKey", "ToKey"),
    CONSTRAINT "FK_NetworkAnswers_NetworkRespondents_From" FOREIGN KEY ("WorkspaceId", "AuditId", "FromKey") REFERENCES "NetworkRespondents" ("WorkspaceId", "AuditId", "Key") ON DELETE CASCADE,
    CONSTRAINT "FK_NetworkAnswers_NetworkParticipants_To" FOREIGN KEY ("WorkspaceId", "AuditId", "ToKey") REFERENCES "NetworkParticipants" ("WorkspaceId", "AuditId", "Key") ON DELETE CASCADE
);

CREATE INDEX "IX_NetworkAnswers_WorkspaceId_AuditId_ToKey" ON "NetworkAnswers" ("WorkspaceId", "AuditId", "ToKey");

CREATE TABLE "NetworkSurveyLinks" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "AuditId" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "TokenHash" TEXT NOT NULL,
    "CreatedUtc" TEXT NOT NULL,
    "RevokedUtc" TEXT NULL,
    CONSTRAINT "PK_NetworkSurveyLinks" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_NetworkSurveyLinks_NetworkRespondents" FOREIGN KEY ("WorkspaceId", "AuditId", "Key") REFERENCES "NetworkRespondents" ("WorkspaceId", "AuditId", "Key") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_NetworkSurveyLinks_WorkspaceId_TokenHash" ON "NetworkSurveyLinks" ("WorkspaceId", "TokenHash");

CREATE INDEX "IX_NetworkSurveyLinks_WorkspaceId_AuditId_Key" ON "NetworkSurveyLinks" ("WorkspaceId", "AuditId", "Key");

CREATE TABLE "NetworkWithheldResults" (
    "WorkspaceId" TEXT NOT NULL,
    "AuditId" TEXT NOT NULL,
    "Format" INTEGER NOT NULL,
    "ReportJson" TEXT NOT NULL,
    "FigureHtml" TEXT NOT NULL,
    "WideSvg" TEXT NOT NULL,
    "NarrowSvg" TEXT NOT NULL,
    "BlocksJson" TEXT NOT NULL,
    "People" INTEGER NOT NULL,
    "Fingerprint" TEXT NOT NULL,
    "ComputedUtc" TEXT NOT NULL,
    "ComputedBy" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    CONSTRAINT "PK_NetworkWithheldResults" PRIMARY KEY ("WorkspaceId", "AuditId"),
    CONSTRAINT "FK_NetworkWithheldResults_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE
);
