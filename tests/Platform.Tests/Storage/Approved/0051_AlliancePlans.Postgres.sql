CREATE TABLE "AllianceResources" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "AllianceId" uuid NOT NULL,
    "Name" character varying(200) COLLATE "C" NOT NULL,
    "Complementarity" integer NOT NULL,
    "Advantage" integer NOT NULL,
    "Substitutes" integer NOT NULL,
    CONSTRAINT "PK_AllianceResources" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_AllianceResources_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_AllianceResources_WorkspaceId_AllianceId" ON "AllianceResources" ("WorkspaceId", "AllianceId");

CREATE TABLE "PlanActivities" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "AllianceId" uuid NOT NULL,
    "Stream" character varying(40) COLLATE "C" NOT NULL,
    "Title" character varying(200) COLLATE "C" NOT NULL,
    "StartsOn" date NOT NULL,
    "EndsOn" date NOT NULL,
    "OurOwnerId" uuid,
    "TheirOwnerId" uuid,
    "Cost" numeric(18,4),
    "ObligationId" uuid,
    "ExpectedEffect" numeric(18,4),
    "ActualCost" numeric(18,4),
    "ActualEffect" numeric(18,4),
    "DoneOn" date,
    "Note" character varying(4000) COLLATE "C",
    CONSTRAINT "PK_PlanActivities" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_PlanActivities_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_PlanActivities_People_WorkspaceId_OurOwnerId" FOREIGN KEY ("WorkspaceId", "OurOwnerId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PlanActivities_People_WorkspaceId_TheirOwnerId" FOREIGN KEY ("WorkspaceId", "TheirOwnerId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PlanActivities_Obligations_WorkspaceId_ObligationId" FOREIGN KEY ("WorkspaceId", "ObligationId") REFERENCES "Obligations" ("WorkspaceId", "Id")
);

CREATE INDEX "IX_PlanActivities_WorkspaceId_AllianceId" ON "PlanActivities" ("WorkspaceId", "AllianceId");

CREATE INDEX "IX_PlanActivities_WorkspaceId_OurOwnerId" ON "PlanActivities" ("WorkspaceId", "OurOwnerId");

CREATE INDEX "IX_PlanActivities_WorkspaceId_TheirOwnerId" ON "PlanActivities" ("WorkspaceId", "TheirOwnerId");

CREATE INDEX "IX_PlanActivities_WorkspaceId_ObligationId" ON "PlanActivities" ("WorkspaceId", "ObligationId");

CREATE TABLE "PlanReviews" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "AllianceId" uuid NOT NULL,
    "HeldOn" date NOT NULL,
    "Words" character varying(4000) COLLATE "C",
    "SnapshotJson" text COLLATE "C" NOT NULL,
    CONSTRAINT "PK_PlanReviews" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_PlanReviews_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_PlanReviews_WorkspaceId_AllianceId" ON "PlanReviews" ("WorkspaceId", "AllianceId");

CREATE TABLE "ExitTerms" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "AllianceId" uuid NOT NULL,
    "Topic" character varying(40) COLLATE "C" NOT NULL,
    "Question" character varying(200) COLLATE "C" NOT NULL,
    "Answer" character varying(4000) COLLATE "C",
    "Clause" character varying(40) COLLATE "C",
    "AgreedOn" date,
    "OurOwnerId" uuid,
    "TheirOwnerId" uuid,
    "DueOn" date,
    "DoneOn" date,
    CONSTRAINT "PK_ExitTerms" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_ExitTerms_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ExitTerms_People_WorkspaceId_OurOwnerId" FOREIGN KEY ("WorkspaceId", "OurOwnerId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ExitTerms_People_WorkspaceId_TheirOwnerId" FOREIGN KEY ("WorkspaceId", "TheirOwnerId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_ExitTerms_WorkspaceId_AllianceId" ON "ExitTerms" ("WorkspaceId", "AllianceId");

CREATE INDEX "IX_ExitTerms_WorkspaceId_OurOwnerId" ON "ExitTerms" ("WorkspaceId", "OurOwnerId");

CREATE INDEX "IX_ExitTerms_WorkspaceId_TheirOwnerId" ON "ExitTerms" ("WorkspaceId", "TheirOwnerId");

CREATE TABLE "AllianceLedger" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "AllianceId" uuid NOT NULL,
    "Side" character varying(40) COLLATE "C" NOT NULL,
    "Kind" character varying(40) COLLATE "C" NOT NULL,
    "Title" character varying(200) COLLATE "C" NOT NULL,
    "CountsOn" date NOT NULL,
    "Amount" numeric(18,4) NOT NULL,
    "Evidence" character varying(200) COLLATE "C",
    CONSTRAINT "PK_AllianceLedger" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_AllianceLedger_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_AllianceLedger_WorkspaceId_AllianceId" ON "AllianceLedger" ("WorkspaceId", "AllianceId");

CREATE TABLE "Certificates" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "AllianceId" uuid NOT NULL,
    "PersonId" uuid NOT NULL,
    "Name" character varying(200) COLLATE "C" NOT NULL,
    "ObtainedOn" date NOT NULL,
    "ExpiresOn" date,
    CONSTRAINT "PK_Certificates" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_Certificates_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Certificates_People_WorkspaceId_PersonId" FOREIGN KEY ("WorkspaceId", "PersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Certificates_WorkspaceId_AllianceId" ON "Certificates" ("WorkspaceId", "AllianceId");

CREATE INDEX "IX_Certificates_WorkspaceId_PersonId" ON "Certificates" ("WorkspaceId", "PersonId");
