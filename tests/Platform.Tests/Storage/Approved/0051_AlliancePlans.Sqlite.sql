CREATE TABLE "AllianceResources" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AllianceId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Complementarity" INTEGER NOT NULL,
    "Advantage" INTEGER NOT NULL,
    "Substitutes" INTEGER NOT NULL,
    CONSTRAINT "PK_AllianceResources" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_AllianceResources_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_AllianceResources_WorkspaceId_AllianceId" ON "AllianceResources" ("WorkspaceId", "AllianceId");

CREATE TABLE "PlanActivities" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AllianceId" TEXT NOT NULL,
    "Stream" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "StartsOn" TEXT NOT NULL,
    "EndsOn" TEXT NOT NULL,
    "OurOwnerId" TEXT NULL,
    "TheirOwnerId" TEXT NULL,
    "Cost" TEXT NULL,
    "ObligationId" TEXT NULL,
    "ExpectedEffect" TEXT NULL,
    "ActualCost" TEXT NULL,
    "ActualEffect" TEXT NULL,
    "DoneOn" TEXT NULL,
    "Note" TEXT NULL,
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
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AllianceId" TEXT NOT NULL,
    "HeldOn" TEXT NOT NULL,
    "Words" TEXT NULL,
    "SnapshotJson" TEXT NOT NULL,
    CONSTRAINT "PK_PlanReviews" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_PlanReviews_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_PlanReviews_WorkspaceId_AllianceId" ON "PlanReviews" ("WorkspaceId", "AllianceId");

CREATE TABLE "ExitTerms" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AllianceId" TEXT NOT NULL,
    "Topic" TEXT NOT NULL,
    "Question" TEXT NOT NULL,
    "Answer" TEXT NULL,
    "Clause" TEXT NULL,
    "AgreedOn" TEXT NULL,
    "OurOwnerId" TEXT NULL,
    "TheirOwnerId" TEXT NULL,
    "DueOn" TEXT NULL,
    "DoneOn" TEXT NULL,
    CONSTRAINT "PK_ExitTerms" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_ExitTerms_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ExitTerms_People_WorkspaceId_OurOwnerId" FOREIGN KEY ("WorkspaceId", "OurOwnerId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ExitTerms_People_WorkspaceId_TheirOwnerId" FOREIGN KEY ("WorkspaceId", "TheirOwnerId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_ExitTerms_WorkspaceId_AllianceId" ON "ExitTerms" ("WorkspaceId", "AllianceId");

CREATE INDEX "IX_ExitTerms_WorkspaceId_OurOwnerId" ON "ExitTerms" ("WorkspaceId", "OurOwnerId");

CREATE INDEX "IX_ExitTerms_WorkspaceId_TheirOwnerId" ON "ExitTerms" ("WorkspaceId", "TheirOwnerId");

CREATE TABLE "AllianceLedger" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AllianceId" TEXT NOT NULL,
    "Side" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "CountsOn" TEXT NOT NULL,
    "Amount" TEXT NOT NULL,
    "Evidence" TEXT NULL,
    CONSTRAINT "PK_AllianceLedger" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_AllianceLedger_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_AllianceLedger_WorkspaceId_AllianceId" ON "AllianceLedger" ("WorkspaceId", "AllianceId");

CREATE TABLE "Certificates" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AllianceId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "ObtainedOn" TEXT NOT NULL,
    "ExpiresOn" TEXT NULL,
    CONSTRAINT "PK_Certificates" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_Certificates_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Certificates_People_WorkspaceId_PersonId" FOREIGN KEY ("WorkspaceId", "PersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Certificates_WorkspaceId_AllianceId" ON "Certificates" ("WorkspaceId", "AllianceId");

CREATE INDEX "IX_Certificates_WorkspaceId_PersonId" ON "Certificates" ("WorkspaceId", "PersonId");
