CREATE TABLE "JointItems" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AllianceId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "PlannedOn" TEXT NULL,
    "WeApprovedOn" TEXT NULL,
    "TheyApprovedOn" TEXT NULL,
    "UseRights" TEXT NULL,
    "UsableUntil" TEXT NULL,
    CONSTRAINT "PK_JointItems" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_JointItems_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_JointItems_WorkspaceId_AllianceId" ON "JointItems" ("WorkspaceId", "AllianceId");

CREATE TABLE "InformationRules" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AllianceId" TEXT NOT NULL,
    "Category" TEXT NOT NULL,
    "OurLevel" TEXT NOT NULL,
    "TheirLevel" TEXT NOT NULL,
    "WeAgreedOn" TEXT NULL,
    "TheyAgreedOn" TEXT NULL,
    CONSTRAINT "PK_InformationRules" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_InformationRules_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_InformationRules_WorkspaceId_AllianceId" ON "InformationRules" ("WorkspaceId", "AllianceId");

CREATE TABLE "InformationRequests" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AllianceId" TEXT NOT NULL,
    "AskedBy" TEXT NOT NULL,
    "Category" TEXT NOT NULL,
    "What" TEXT NOT NULL,
    "AskedOn" TEXT NOT NULL,
    "Outcome" TEXT NOT NULL,
    "AnsweredOn" TEXT NULL,
    "ApproverId" TEXT NULL,
    "Note" TEXT NULL,
    CONSTRAINT "PK_InformationRequests" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_InformationRequests_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_InformationRequests_People_WorkspaceId_ApproverId" FOREIGN KEY ("WorkspaceId", "ApproverId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_InformationRequests_WorkspaceId_AllianceId" ON "InformationRequests" ("WorkspaceId", "AllianceId");

CREATE INDEX "IX_InformationRequests_WorkspaceId_ApproverId" ON "InformationRequests" ("WorkspaceId", "ApproverId");

CREATE TABLE "CoopetitionCells" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AllianceId" TEXT NOT NULL,
    "Product" TEXT NOT NULL,
    "Segment" TEXT NOT NULL,
    "Stance" TEXT NOT NULL,
    "Rule" TEXT NULL,
    CONSTRAINT "PK_CoopetitionCells" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_CoopetitionCells_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_CoopetitionCells_WorkspaceId_AllianceId" ON "CoopetitionCells" ("WorkspaceId", "AllianceId");

CREATE TABLE "NegotiationEntries" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AllianceId" TEXT NOT NULL,
    "HeldOn" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "OurRole" TEXT NOT NULL,
    "OurPersonId" TEXT NULL,
    "TheirRole" TEXT NOT NULL,
    "TheirPersonId" TEXT NULL,
    "Result" TEXT NULL,
    CONSTRAINT "PK_NegotiationEntries" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_NegotiationEntries_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_NegotiationEntries_People_WorkspaceId_OurPersonId" FOREIGN KEY ("WorkspaceId", "OurPersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_NegotiationEntries_People_WorkspaceId_TheirPersonId" FOREIGN KEY ("WorkspaceId", "TheirPersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_NegotiationEntries_WorkspaceId_AllianceId" ON "NegotiationEntries" ("WorkspaceId", "AllianceId");

CREATE INDEX "IX_NegotiationEntries_WorkspaceId_OurPersonId" ON "NegotiationEntries" ("WorkspaceId", "OurPersonId");

CREATE INDEX "IX_NegotiationEntries_WorkspaceId_TheirPersonId" ON "NegotiationEntries" ("WorkspaceId", "TheirPersonId");

CREATE TABLE "JointPropositions" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AllianceId" TEXT NOT NULL,
    "Offer" TEXT NOT NULL,
    "CustomerValue" TEXT NULL,
    "OurGoal" TEXT NULL,
    "TheirGoal" TEXT NULL,
    "WeBring" TEXT NULL,
    "TheyBring" TEXT NULL,
    "Measures" TEXT NULL,
    CONSTRAINT "PK_JointPropositions" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_JointPropositions_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_JointPropositions_WorkspaceId_AllianceId" ON "JointPropositions" ("WorkspaceId", "AllianceId");

CREATE TABLE "FailureAnswers" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AllianceId" TEXT NOT NULL,
    "Side" TEXT NOT NULL,
    "AnsweredOn" TEXT NOT NULL,
    "StrategyStated" INTEGER NOT NULL,
    "StrategyFunded" INTEGER NOT NULL,
    "OrganisationClear" INTEGER NOT NULL,
    "OrganisationBacked" INTEGER NOT NULL,
    "ProcessesReward" INTEGER NOT NULL,
    "ProcessesTrain" INTEGER NOT NULL,
    "PeopleTrust" INTEGER NOT NULL,
    "PeopleShare" INTEGER NOT NULL,
    "Remark" TEXT NULL,
    CONSTRAINT "PK_FailureAnswers" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_FailureAnswers_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_FailureAnswers_WorkspaceId_AllianceId" ON "FailureAnswers" ("WorkspaceId", "AllianceId");
