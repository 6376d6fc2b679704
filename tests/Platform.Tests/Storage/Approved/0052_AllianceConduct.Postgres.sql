CREATE TABLE "JointItems" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "AllianceId" uuid NOT NULL,
    "Kind" character varying(40) COLLATE "C" NOT NULL,
    "Title" character varying(200) COLLATE "C" NOT NULL,
    "PlannedOn" date,
    "WeApprovedOn" date,
    "TheyApprovedOn" date,
    "UseRights" character varying(4000) COLLATE "C",
    "UsableUntil" date,
    CONSTRAINT "PK_JointItems" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_JointItems_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_JointItems_WorkspaceId_AllianceId" ON "JointItems" ("WorkspaceId", "AllianceId");

CREATE TABLE "InformationRules" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "AllianceId" uuid NOT NULL,
    "Category" character varying(200) COLLATE "C" NOT NULL,
    "OurLevel" character varying(40) COLLATE "C" NOT NULL,
    "TheirLevel" character varying(40) COLLATE "C" NOT NULL,
    "WeAgreedOn" date,
    "TheyAgreedOn" date,
    CONSTRAINT "PK_InformationRules" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_InformationRules_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_InformationRules_WorkspaceId_AllianceId" ON "InformationRules" ("WorkspaceId", "AllianceId");

CREATE TABLE "InformationRequests" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "AllianceId" uuid NOT NULL,
    "AskedBy" character varying(40) COLLATE "C" NOT NULL,
    "Category" character varying(200) COLLATE "C" NOT NULL,
    "What" character varying(200) COLLATE "C" NOT NULL,
    "AskedOn" date NOT NULL,
    "Outcome" character varying(40) COLLATE "C" NOT NULL,
    "AnsweredOn" date,
    "ApproverId" uuid,
    "Note" character varying(4000) COLLATE "C",
    CONSTRAINT "PK_InformationRequests" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_InformationRequests_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_InformationRequests_People_WorkspaceId_ApproverId" FOREIGN KEY ("WorkspaceId", "ApproverId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_InformationRequests_WorkspaceId_AllianceId" ON "InformationRequests" ("WorkspaceId", "AllianceId");

CREATE INDEX "IX_InformationRequests_WorkspaceId_ApproverId" ON "InformationRequests" ("WorkspaceId", "ApproverId");

CREATE TABLE "CoopetitionCells" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "AllianceId" uuid NOT NULL,
    "Product" character varying(200) COLLATE "C" NOT NULL,
    "Segment" character varying(200) COLLATE "C" NOT NULL,
    "Stance" character varying(40) COLLATE "C" NOT NULL,
    "Rule" character varying(4000) COLLATE "C",
    CONSTRAINT "PK_CoopetitionCells" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_CoopetitionCells_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_CoopetitionCells_WorkspaceId_AllianceId" ON "CoopetitionCells" ("WorkspaceId", "AllianceId");

CREATE TABLE "NegotiationEntries" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "AllianceId" uuid NOT NULL,
    "HeldOn" date NOT NULL,
    "Subject" character varying(200) COLLATE "C" NOT NULL,
    "OurRole" character varying(40) COLLATE "C" NOT NULL,
    "OurPersonId" uuid,
    "TheirRole" character varying(40) COLLATE "C" NOT NULL,
    "TheirPersonId" uuid,
    "Result" character varying(4000) COLLATE "C",
    CONSTRAINT "PK_NegotiationEntries" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_NegotiationEntries_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_NegotiationEntries_People_WorkspaceId_OurPersonId" FOREIGN KEY ("WorkspaceId", "OurPersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_NegotiationEntries_People_WorkspaceId_TheirPersonId" FOREIGN KEY ("WorkspaceId", "TheirPersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_NegotiationEntries_WorkspaceId_AllianceId" ON "NegotiationEntries" ("WorkspaceId", "AllianceId");

CREATE INDEX "IX_NegotiationEntries_WorkspaceId_OurPersonId" ON "NegotiationEntries" ("WorkspaceId", "OurPersonId");

CREATE INDEX "IX_NegotiationEntries_WorkspaceId_TheirPersonId" ON "NegotiationEntries" ("WorkspaceId", "TheirPersonId");

CREATE TABLE "JointPropositions" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "AllianceId" uuid NOT NULL,
    "Offer" character varying(200) COLLATE "C" NOT NULL,
    "CustomerValue" character varying(4000) COLLATE "C",
    "OurGoal" character varying(4000) COLLATE "C",
    "TheirGoal" character varying(4000) COLLATE "C",
    "WeBring" character varying(4000) COLLATE "C",
    "TheyBring" character varying(4000) COLLATE "C",
    "Measures" character varying(4000) COLLATE "C",
    CONSTRAINT "PK_JointPropositions" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_JointPropositions_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_JointPropositions_WorkspaceId_AllianceId" ON "JointPropositions" ("WorkspaceId", "AllianceId");

CREATE TABLE "FailureAnswers" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "AllianceId" uuid NOT NULL,
    "Side" character varying(40) COLLATE "C" NOT NULL,
    "AnsweredOn" date NOT NULL,
    "StrategyStated" integer NOT NULL,
    "StrategyFunded" integer NOT NULL,
    "OrganisationClear" integer NOT NULL,
    "OrganisationBacked" integer NOT NULL,
    "ProcessesReward" integer NOT NULL,
    "ProcessesTrain" integer NOT NULL,
    "PeopleTrust" integer NOT NULL,
    "PeopleShare" integer NOT NULL,
    "Remark" character varying(200) COLLATE "C",
    CONSTRAINT "PK_FailureAnswers" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_FailureAnswers_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_FailureAnswers_WorkspaceId_AllianceId" ON "FailureAnswers" ("WorkspaceId", "AllianceId");
