CREATE TABLE "PastPositions" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "OrganisationId" TEXT NULL,
    "OrganisationName" TEXT NOT NULL,
    "Title" TEXT NULL,
    "Level" TEXT NULL,
    "Function" TEXT NULL,
    "Since" TEXT NULL,
    "Until" TEXT NULL,
    CONSTRAINT "PK_PastPositions" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_PastPositions_People_WorkspaceId_PersonId" FOREIGN KEY ("WorkspaceId", "PersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_PastPositions_Organisations_WorkspaceId_OrganisationId" FOREIGN KEY ("WorkspaceId", "OrganisationId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_PastPositions_WorkspaceId_PersonId" ON "PastPositions" ("WorkspaceId", "PersonId");

CREATE INDEX "IX_PastPositions_WorkspaceId_OrganisationId" ON "PastPositions" ("WorkspaceId", "OrganisationId");

CREATE TABLE "OrganisationParents" (
    "WorkspaceId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "ParentId" TEXT NOT NULL,
    CONSTRAINT "PK_OrganisationParents" PRIMARY KEY ("WorkspaceId", "OrganisationId"),
    CONSTRAINT "FK_OrganisationParents_Organisations_WorkspaceId_OrganisationId" FOREIGN KEY ("WorkspaceId", "OrganisationId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_OrganisationParents_Organisations_WorkspaceId_ParentId" FOREIGN KEY ("WorkspaceId", "ParentId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_OrganisationParents_WorkspaceId_ParentId" ON "OrganisationParents" ("WorkspaceId", "ParentId");

CREATE TABLE "RelationshipSponsors" (
    "WorkspaceId" TEXT NOT NULL,
    "RelationshipId" TEXT NOT NULL,
    "Side" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_RelationshipSponsors" PRIMARY KEY ("WorkspaceId", "RelationshipId", "Side"),
    CONSTRAINT "FK_RelationshipSponsors_Relationships" FOREIGN KEY ("WorkspaceId", "RelationshipId") REFERENCES "Relationships" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_RelationshipSponsors_People_WorkspaceId_PersonId" FOREIGN KEY ("WorkspaceId", "PersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_RelationshipSponsors_WorkspaceId_PersonId" ON "RelationshipSponsors" ("WorkspaceId", "PersonId");

CREATE TABLE "Tags" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "SortKey" TEXT NOT NULL,
    "Colour" TEXT NOT NULL,
    CONSTRAINT "PK_Tags" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE UNIQUE INDEX "IX_Tags_WorkspaceId_SortKey" ON "Tags" ("WorkspaceId", "SortKey");

CREATE TABLE "TagLinks" (
    "WorkspaceId" TEXT NOT NULL,
    "RecordId" TEXT NOT NULL,
    "TagId" TEXT NOT NULL,
    "Record" TEXT NOT NULL,
    CONSTRAINT "PK_TagLinks" PRIMARY KEY ("WorkspaceId", "RecordId", "TagId"),
    CONSTRAINT "FK_TagLinks_Tags_WorkspaceId_TagId" FOREIGN KEY ("WorkspaceId", "TagId") REFERENCES "Tags" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_TagLinks_WorkspaceId_TagId_Record_RecordId" ON "TagLinks" ("WorkspaceId", "TagId", "Record", "RecordId");

CREATE TABLE "OrganisationAliases" (
    "WorkspaceId" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    CONSTRAINT "PK_OrganisationAliases" PRIMARY KEY ("WorkspaceId", "Key", "OrganisationId"),
    CONSTRAINT "FK_OrganisationAliases_Organisations_WorkspaceId_OrganisationId" FOREIGN KEY ("WorkspaceId", "OrganisationId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_OrganisationAliases_WorkspaceId_OrganisationId" ON "OrganisationAliases" ("WorkspaceId", "OrganisationId");

CREATE TABLE "DistinctPairs" (
    "WorkspaceId" TEXT NOT NULL,
    "FirstId" TEXT NOT NULL,
    "SecondId" TEXT NOT NULL,
    CONSTRAINT "PK_DistinctPairs" PRIMARY KEY ("WorkspaceId", "FirstId", "SecondId")
);

CREATE TABLE "Merges" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "Record" TEXT NOT NULL,
    "WinnerId" TEXT NOT NULL,
    "LoserId" TEXT NOT NULL,
    "WinnerName" TEXT NOT NULL,
    "LoserName" TEXT NOT NULL,
    "AtUtc" TEXT NOT NULL,
    "UserName" TEXT NOT NULL,
    "MovesJson" TEXT NOT NULL,
    "UndoneUtc" TEXT NULL,
    CONSTRAINT "PK_Merges" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_Merges_WorkspaceId_LoserId" ON "Merges" ("WorkspaceId", "LoserId");

CREATE INDEX "IX_Merges_WorkspaceId_AtUtc_Id" ON "Merges" ("WorkspaceId", "AtUtc", "Id");
