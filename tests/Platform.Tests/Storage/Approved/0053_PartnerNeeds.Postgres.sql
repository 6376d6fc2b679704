CREATE TABLE "PartnerNeeds" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "Title" character varying(200) COLLATE "C" NOT NULL,
    "Why" character varying(4000) COLLATE "C",
    "Components" character varying(4000) COLLATE "C",
    "WeightMarketShare" integer NOT NULL,
    "WeightImage" integer NOT NULL,
    "WeightDevelopmentPotential" integer NOT NULL,
    "WeightCommitmentIntentions" integer NOT NULL,
    "WeightSpecialisation" integer NOT NULL,
    "WeightCapability" integer NOT NULL,
    "WeightCommonReferences" integer NOT NULL,
    "PairwiseJson" character varying(4000) COLLATE "C",
    "ChosenId" uuid,
    "DecidedOn" date,
    "Reasons" character varying(4000) COLLATE "C",
    "AllianceId" uuid,
    "SortKey" character varying(200) COLLATE "C" NOT NULL,
    CONSTRAINT "PK_PartnerNeeds" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_PartnerNeeds_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id")
);

CREATE INDEX "IX_PartnerNeeds_WorkspaceId_SortKey_Id" ON "PartnerNeeds" ("WorkspaceId", "SortKey", "Id");

CREATE INDEX "IX_PartnerNeeds_WorkspaceId_AllianceId" ON "PartnerNeeds" ("WorkspaceId", "AllianceId");

CREATE TABLE "PartnerCandidates" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "NeedId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "MarketShare" integer,
    "Image" integer,
    "DevelopmentPotential" integer,
    "CommitmentIntentions" integer,
    "Specialisation" integer,
    "Capability" integer,
    "CommonReferences" integer,
    "Components" character varying(4000) COLLATE "C",
    "Note" character varying(4000) COLLATE "C",
    CONSTRAINT "PK_PartnerCandidates" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_PartnerCandidates_PartnerNeeds_WorkspaceId_NeedId" FOREIGN KEY ("WorkspaceId", "NeedId") REFERENCES "PartnerNeeds" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_PartnerCandidates_Organisations_WorkspaceId_OrganisationId" FOREIGN KEY ("WorkspaceId", "OrganisationId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_PartnerCandidates_WorkspaceId_NeedId" ON "PartnerCandidates" ("WorkspaceId", "NeedId");

CREATE INDEX "IX_PartnerCandidates_WorkspaceId_OrganisationId" ON "PartnerCandidates" ("WorkspaceId", "OrganisationId");
