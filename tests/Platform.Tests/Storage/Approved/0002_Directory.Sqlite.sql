CREATE TABLE "Organisations" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Country" TEXT NULL,
    "Website" TEXT NULL,
    "Sector" TEXT NULL,
    "ExternalId" TEXT NULL,
    "Notes" TEXT NULL,
    "IsOwn" INTEGER NOT NULL,
    "SearchText" TEXT NOT NULL,
    "SortKey" TEXT NOT NULL,
    "CountrySortKey" TEXT NOT NULL,
    "SectorSortKey" TEXT NOT NULL,
    "CreatedUtc" TEXT NOT NULL,
    "ChangedUtc" TEXT NOT NULL,
    CONSTRAINT "PK_Organisations" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_Organisations_WorkspaceId_SortKey_Id" ON "Organisations" ("WorkspaceId", "SortKey", "Id");

CREATE INDEX "IX_Organisations_WorkspaceId_CountrySortKey_Id" ON "Organisations" ("WorkspaceId", "CountrySortKey", "Id");

CREATE INDEX "IX_Organisations_WorkspaceId_SectorSortKey_Id" ON "Organisations" ("WorkspaceId", "SectorSortKey", "Id");

CREATE INDEX "IX_Organisations_WorkspaceId_ChangedUtc_Id" ON "Organisations" ("WorkspaceId", "ChangedUtc", "Id");

CREATE UNIQUE INDEX "IX_Organisations_WorkspaceId_ExternalId" ON "Organisations" ("WorkspaceId", "ExternalId");

CREATE UNIQUE INDEX "IX_Organisations_WorkspaceId" ON "Organisations" ("WorkspaceId") WHERE "IsOwn";

CREATE TABLE "People" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Level" TEXT NULL,
    "Function" TEXT NULL,
    "Position" TEXT NULL,
    "Email" TEXT NULL,
    "ExternalId" TEXT NULL,
    "Notes" TEXT NULL,
    "SearchText" TEXT NOT NULL,
    "SortKey" TEXT NOT NULL,
    "LevelSortKey" TEXT NOT NULL,
    "FunctionSortKey" TEXT NOT NULL,
    "CreatedUtc" TEXT NOT NULL,
    "ChangedUtc" TEXT NOT NULL,
    CONSTRAINT "PK_People" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_People_Organisations_WorkspaceId_OrganisationId" FOREIGN KEY ("WorkspaceId", "OrganisationId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_People_WorkspaceId_SortKey_Id" ON "People" ("WorkspaceId", "SortKey", "Id");

CREATE INDEX "IX_People_WorkspaceId_LevelSortKey_Id" ON "People" ("WorkspaceId", "LevelSortKey", "Id");

CREATE INDEX "IX_People_WorkspaceId_FunctionSortKey_Id" ON "People" ("WorkspaceId", "FunctionSortKey", "Id");

CREATE INDEX "IX_People_WorkspaceId_ChangedUtc_Id" ON "People" ("WorkspaceId", "ChangedUtc", "Id");

CREATE INDEX "IX_People_WorkspaceId_OrganisationId_SortKey_Id" ON "People" ("WorkspaceId", "OrganisationId", "SortKey", "Id");

CREATE UNIQUE INDEX "IX_People_WorkspaceId_OrganisationId_ExternalId" ON "People" ("WorkspaceId", "OrganisationId", "ExternalId");

CREATE TABLE "Relationships" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Kinds" TEXT NOT NULL,
    "Name" TEXT NULL,
    "Title" TEXT NOT NULL,
    "Since" TEXT NULL,
    "OwnerId" TEXT NULL,
    "Notes" TEXT NULL,
    "SearchText" TEXT NOT NULL,
    "SortKey" TEXT NOT NULL,
    "SinceSortKey" TEXT NOT NULL,
    "CreatedUtc" TEXT NOT NULL,
    "ChangedUtc" TEXT NOT NULL,
    CONSTRAINT "PK_Relationships" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_Relationships_Organisations_WorkspaceId_OrganisationId" FOREIGN KEY ("WorkspaceId", "OrganisationId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Relationships_WorkspaceId_SortKey_Id" ON "Relationships" ("WorkspaceId", "SortKey", "Id");

CREATE INDEX "IX_Relationships_WorkspaceId_SinceSortKey_Id" ON "Relationships" ("WorkspaceId", "SinceSortKey", "Id");

CREATE INDEX "IX_Relationships_WorkspaceId_ChangedUtc_Id" ON "Relationships" ("WorkspaceId", "ChangedUtc", "Id");

CREATE UNIQUE INDEX "IX_Relationships_WorkspaceId_OrganisationId" ON "Relationships" ("WorkspaceId", "OrganisationId");
