CREATE TABLE "PartnerNeeds" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Why" TEXT NULL,
    "Components" TEXT NULL,
    "WeightMarketShare" INTEGER NOT NULL,
    "WeightImage" INTEGER NOT NULL,
    "WeightDevelopmentPotential" INTEGER NOT NULL,
    "WeightCommitmentIntentions" INTEGER NOT NULL,
    "WeightSpecialisation" INTEGER NOT NULL,
    "WeightCapability" INTEGER NOT NULL,
    "WeightCommonReferences" INTEGER NOT NULL,
    "PairwiseJson" TEXT NULL,
    "ChosenId" TEXT NULL,
    "DecidedOn" TEXT NULL,
    "Reasons" TEXT NULL,
    "AllianceId" TEXT NULL,
    "SortKey" TEXT NOT NULL,
    CONSTRAINT "PK_PartnerNeeds" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_PartnerNeeds_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id")
);

CREATE INDEX "IX_PartnerNeeds_WorkspaceId_SortKey_Id" ON "PartnerNeeds" ("WorkspaceId", "SortKey", "Id");

CREATE INDEX "IX_PartnerNeeds_WorkspaceId_AllianceId" ON "PartnerNeeds" ("WorkspaceId", "AllianceId");

CREATE TABLE "PartnerCandidates" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "NeedId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "MarketShare" INTEGER NULL,
    "Image" INTEGER NULL,
    "DevelopmentPotential" INTEGER NULL,
    "CommitmentIntentions" INTEGER NULL,
    "Specialisation" INTEGER NULL,
    "Capability" INTEGER NULL,
    "CommonReferences" INTEGER NULL,
    "Components" TEXT NULL,
    "Note" TEXT NULL,
    CONSTRAINT "PK_PartnerCandidates" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_PartnerCandidates_PartnerNeeds_WorkspaceId_NeedId" FOREIGN KEY ("WorkspaceId", "NeedId") REFERENCES "PartnerNeeds" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_PartnerCandidates_Organisations_WorkspaceId_OrganisationId" FOREIGN KEY ("WorkspaceId", "OrganisationId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_PartnerCandidates_WorkspaceId_NeedId" ON "PartnerCandidates" ("WorkspaceId", "NeedId");

CREATE INDEX "IX_PartnerCandidates_WorkspaceId_OrganisationId" ON "PartnerCandidates" ("WorkspaceId", "OrganisationId");
