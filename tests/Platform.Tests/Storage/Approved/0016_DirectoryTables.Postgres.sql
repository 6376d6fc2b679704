CREATE TABLE "PastPositions" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "PersonId" uuid NOT NULL,
    "OrganisationId" uuid,
    "OrganisationName" character varying(200) COLLATE "C" NOT NULL,
    "Title" character varying(200) COLLATE "C",
    "Level" character varying(40) COLLATE "C",
    "Function" character varying(100) COLLATE "C",
    "Since" date,
    "Until" date,
    CONSTRAINT "PK_PastPositions" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_PastPositions_People_WorkspaceId_PersonId" FOREIGN KEY ("WorkspaceId", "PersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_PastPositions_Organisations_WorkspaceId_OrganisationId" FOREIGN KEY ("WorkspaceId", "OrganisationId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_PastPositions_WorkspaceId_PersonId" ON "PastPositions" ("WorkspaceId", "PersonId");

CREATE INDEX "IX_PastPositions_WorkspaceId_OrganisationId" ON "PastPositions" ("WorkspaceId", "OrganisationId");

CREATE TABLE "OrganisationParents" (
    "WorkspaceId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "ParentId" uuid NOT NULL,
    CONSTRAINT "PK_OrganisationParents" PRIMARY KEY ("WorkspaceId", "OrganisationId"),
    CONSTRAINT "FK_OrganisationParents_Organisations_WorkspaceId_OrganisationId" FOREIGN KEY ("WorkspaceId", "OrganisationId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_OrganisationParents_Organisations_WorkspaceId_ParentId" FOREIGN KEY ("WorkspaceId", "ParentId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_OrganisationParents_WorkspaceId_ParentId" ON "OrganisationParents" ("WorkspaceId", "ParentId");

CREATE TABLE "RelationshipSponsors" (
    "WorkspaceId" uuid NOT NULL,
    "RelationshipId" uuid NOT NULL,
    "Side" character varying(40) COLLATE "C" NOT NULL,
    "PersonId" uuid NOT NULL,
    CONSTRAINT "PK_RelationshipSponsors" PRIMARY KEY ("WorkspaceId", "RelationshipId", "Side"),
    CONSTRAINT "FK_RelationshipSponsors_Relationships" FOREIGN KEY ("WorkspaceId", "RelationshipId") REFERENCES "Relationships" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_RelationshipSponsors_People_WorkspaceId_PersonId" FOREIGN KEY ("WorkspaceId", "PersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_RelationshipSponsors_WorkspaceId_PersonId" ON "RelationshipSponsors" ("WorkspaceId", "PersonId");

CREATE TABLE "Tags" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "Name" character varying(40) COLLATE "C" NOT NULL,
    "SortKey" character varying(200) COLLATE "C" NOT NULL,
    "Colour" character varying(40) COLLATE "C" NOT NULL,
    CONSTRAINT "PK_Tags" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE UNIQUE INDEX "IX_Tags_WorkspaceId_SortKey" ON "Tags" ("WorkspaceId", "SortKey");

CREATE TABLE "TagLinks" (
    "WorkspaceId" uuid NOT NULL,
    "RecordId" uuid NOT NULL,
    "TagId" uuid NOT NULL,
    "Record" character varying(40) COLLATE "C" NOT NULL,
    CONSTRAINT "PK_TagLinks" PRIMARY KEY ("WorkspaceId", "RecordId", "TagId"),
    CONSTRAINT "FK_TagLinks_Tags_WorkspaceId_TagId" FOREIGN KEY ("WorkspaceId", "TagId") REFERENCES "Tags" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_TagLinks_WorkspaceId_TagId_Record_RecordId" ON "TagLinks" ("WorkspaceId", "TagId", "Record", "RecordId");

CREATE TABLE "OrganisationAliases" (
    "WorkspaceId" uuid NOT NULL,
    "Key" character varying(255) COLLATE "C" NOT NULL,
    "OrganisationId" uuid NOT NULL,
    CONSTRAINT "PK_OrganisationAliases" PRIMARY KEY ("WorkspaceId", "Key", "OrganisationId"),
    CONSTRAINT "FK_OrganisationAliases_Organisations_WorkspaceId_OrganisationId" FOREIGN KEY ("WorkspaceId", "OrganisationId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_OrganisationAliases_WorkspaceId_OrganisationId" ON "OrganisationAliases" ("WorkspaceId", "OrganisationId");

CREATE TABLE "DistinctPairs" (
    "WorkspaceId" uuid NOT NULL,
    "FirstId" uuid NOT NULL,
    "SecondId" uuid NOT NULL,
    CONSTRAINT "PK_DistinctPairs" PRIMARY KEY ("WorkspaceId", "FirstId", "SecondId")
);

CREATE TABLE "Merges" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "Record" character varying(40) COLLATE "C" NOT NULL,
    "WinnerId" uuid NOT NULL,
    "LoserId" uuid NOT NULL,
    "WinnerName" character varying(200) COLLATE "C" NOT NULL,
    "LoserName" character varying(200) COLLATE "C" NOT NULL,
    "AtUtc" timestamp with time zone NOT NULL,
    "UserName" character varying(200) COLLATE "C" NOT NULL,
    "MovesJson" text COLLATE "C" NOT NULL,
    "UndoneUtc" timestamp with time zone,
    CONSTRAINT "PK_Merges" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_Merges_WorkspaceId_LoserId" ON "Merges" ("WorkspaceId", "LoserId");

CREATE INDEX "IX_Merges_WorkspaceId_AtUtc_Id" ON "Merges" ("WorkspaceId", "AtUtc", "Id");
