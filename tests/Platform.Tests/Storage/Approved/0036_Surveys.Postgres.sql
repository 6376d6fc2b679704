CREATE TABLE "NetworkSurveys" (
    "WorkspaceId" uuid NOT NULL,
    "AuditId" uuid NOT NULL,
    "Disclosure" character varying(40) COLLATE "C" NOT NULL,
    "AnalystUserId" uuid,
    "AnalystName" character varying(200) COLLATE "C",
    "DeadlineOn" date NOT NULL,
    "Purpose" character varying(2000) COLLATE "C",
    "Contact" character varying(300) COLLATE "C",
    "State" character varying(40) COLLATE "C" NOT NULL,
    "PreviousAuditId" uuid,
    "OpenedUtc" timestamp with time zone,
    "ClosedUtc" timestamp with time zone,
    "Version" uuid NOT NULL,
    CONSTRAINT "PK_NetworkSurveys" PRIMARY KEY ("WorkspaceId", "AuditId"),
    CONSTRAINT "FK_NetworkSurveys_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_NetworkSurveys_NetworkAudits_Previous" FOREIGN KEY ("WorkspaceId", "PreviousAuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id")
);

CREATE INDEX "IX_NetworkSurveys_WorkspaceId_PreviousAuditId" ON "NetworkSurveys" ("WorkspaceId", "PreviousAuditId");

CREATE TABLE "NetworkSurveyFirms" (
    "WorkspaceId" uuid NOT NULL,
    "AuditId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "Position" integer NOT NULL,
    CONSTRAINT "PK_NetworkSurveyFirms" PRIMARY KEY ("WorkspaceId", "AuditId", "OrganisationId"),
    CONSTRAINT "FK_NetworkSurveyFirms_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_NetworkSurveyFirms_Organisations_WorkspaceId_OrganisationId" FOREIGN KEY ("WorkspaceId", "OrganisationId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_NetworkSurveyFirms_WorkspaceId_OrganisationId" ON "NetworkSurveyFirms" ("WorkspaceId", "OrganisationId");

CREATE TABLE "NetworkRespondents" (
    "WorkspaceId" uuid NOT NULL,
    "AuditId" uuid NOT NULL,
    "Key" character varying(100) COLLATE "C" NOT NULL,
    "InvitedUtc" timestamp with time zone,
    "RemindedUtc" timestamp with time zone,
    "AgreedUtc" timestamp with time zone,
    "DoneUtc" timestamp with time zone,
    "DeclinedUtc" timestamp with time zone,
    "Version" uuid NOT NULL,
    CONSTRAINT "PK_NetworkRespondents" PRIMARY KEY ("WorkspaceId", "AuditId", "Key"),
    CONSTRAINT "FK_NetworkRespondents_NetworkParticipants" FOREIGN KEY ("WorkspaceId", "AuditId", "Key") REFERENCES "NetworkParticipants" ("WorkspaceId", "AuditId", "Key") ON DELETE CASCADE
);

CREATE TABLE "NetworkAnswers" (
    "WorkspaceId" uuid NOT NULL,
    "AuditId" uuid NOT NULL,
    "FromKey" character varying(100) COLLATE "C" NOT NULL,
    "ToKey" character varying(100) COLLATE "C" NOT NULL,
    "Frequency" integer,
    "Importance" integer,
    "Closeness" integer,
    CONSTRAINT "PK_NetworkAnswers" PRIMARY KEY ("WorkspaceId", "AuditId", "FromKey", "ToKey"),
    CONSTRAINT "FK_NetworkAnswers_NetworkRespondents_From" FOREIGN KEY ("WorkspaceId", "AuditId", "FromKey") REFERENCES "NetworkRespondents" ("WorkspaceId", "AuditId", "Key") ON DELETE CASCADE,
    CONSTRAINT "FK_NetworkAnswers_NetworkParticipants_To" FOREIGN KEY ("WorkspaceId", "AuditId", "ToKey") REFERENCES "NetworkParticipants" ("WorkspaceId", "AuditId", "Key") ON DELETE CASCADE
);

CREATE INDEX "IX_NetworkAnswers_WorkspaceId_AuditId_ToKey" ON "NetworkAnswers" ("WorkspaceId", "AuditId", "ToKey");

CREATE TABLE "NetworkSurveyLinks" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "AuditId" uuid NOT NULL,
    "Key" character varying(100) COLLATE "C" NOT NULL,
    "TokenHash" character varying(64) COLLATE "C" NOT NULL,
    "CreatedUtc" timestamp with time zone NOT NULL,
    "RevokedUtc" timestamp with time zone,
    CONSTRAINT "PK_NetworkSurveyLinks" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_NetworkSurveyLinks_NetworkRespondents" FOREIGN KEY ("WorkspaceId", "AuditId", "Key") REFERENCES "NetworkRespondents" ("WorkspaceId", "AuditId", "Key") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_NetworkSurveyLinks_WorkspaceId_TokenHash" ON "NetworkSurveyLinks" ("WorkspaceId", "TokenHash");

CREATE INDEX "IX_NetworkSurveyLinks_WorkspaceId_AuditId_Key" ON "NetworkSurveyLinks" ("WorkspaceId", "AuditId", "Key");

CREATE TABLE "NetworkWithheldResults" (
    "WorkspaceId" uuid NOT NULL,
    "AuditId" uuid NOT NULL,
    "Format" integer NOT NULL,
    "ReportJson" text COLLATE "C" NOT NULL,
    "FigureHtml" text COLLATE "C" NOT NULL,
    "WideSvg" text COLLATE "C" NOT NULL,
    "NarrowSvg" text COLLATE "C" NOT NULL,
    "BlocksJson" text COLLATE "C" NOT NULL,
    "People" integer NOT NULL,
    "Fingerprint" character varying(64) COLLATE "C" NOT NULL,
    "ComputedUtc" timestamp with time zone NOT NULL,
    "ComputedBy" character varying(200) COLLATE "C" NOT NULL,
    "Version" uuid NOT NULL,
    CONSTRAINT "PK_NetworkWithheldResults" PRIMARY KEY ("WorkspaceId", "AuditId"),
    CONSTRAINT "FK_NetworkWithheldResults_NetworkAudits_WorkspaceId_AuditId" FOREIGN KEY ("WorkspaceId", "AuditId") REFERENCES "NetworkAudits" ("WorkspaceId", "Id") ON DELETE CASCADE
);
