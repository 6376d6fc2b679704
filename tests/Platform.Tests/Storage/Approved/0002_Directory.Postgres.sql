CREATE TABLE "Organisations" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "Name" character varying(200) COLLATE "C" NOT NULL,
    "Country" character varying(2) COLLATE "C",
    "Website" character varying(300) COLLATE "C",
    "Sector" character varying(100) COLLATE "C",
    "ExternalId" character varying(100) COLLATE "C",
    "Notes" character varying(10000) COLLATE "C",
    "IsOwn" boolean NOT NULL,
    "SearchText" text COLLATE "C" NOT NULL,
    "SortKey" character varying(200) COLLATE "C" NOT NULL,
    "CountrySortKey" character varying(302) COLLATE "C" NOT NULL,
    "SectorSortKey" character varying(302) COLLATE "C" NOT NULL,
    "CreatedUtc" timestamp with time zone NOT NULL,
    "ChangedUtc" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_Organisations" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_Organisations_WorkspaceId_SortKey_Id" ON "Organisations" ("WorkspaceId", "SortKey", "Id");

CREATE INDEX "IX_Organisations_WorkspaceId_CountrySortKey_Id" ON "Organisations" ("WorkspaceId", "CountrySortKey", "Id");

CREATE INDEX "IX_Organisations_WorkspaceId_SectorSortKey_Id" ON "Organisations" ("WorkspaceId", "SectorSortKey", "Id");

CREATE INDEX "IX_Organisations_WorkspaceId_ChangedUtc_Id" ON "Organisations" ("WorkspaceId", "ChangedUtc", "Id");

CREATE UNIQUE INDEX "IX_Organisations_WorkspaceId_ExternalId" ON "Organisations" ("WorkspaceId", "ExternalId");

CREATE UNIQUE INDEX "IX_Organisations_WorkspaceId" ON "Organisations" ("WorkspaceId") WHERE "IsOwn";

CREATE TABLE "People" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "Name" character varying(200) COLLATE "C" NOT NULL,
    "Level" character varying(40) COLLATE "C",
    "Function" character varying(100) COLLATE "C",
    "Position" character varying(200) COLLATE "C",
    "Email" character varying(254) COLLATE "C",
    "ExternalId" character varying(100) COLLATE "C",
    "Notes" character varying(10000) COLLATE "C",
    "SearchText" text COLLATE "C" NOT NULL,
    "SortKey" character varying(200) COLLATE "C" NOT NULL,
    "LevelSortKey" character varying(302) COLLATE "C" NOT NULL,
    "FunctionSortKey" character varying(302) COLLATE "C" NOT NULL,
    "CreatedUtc" timestamp with time zone NOT NULL,
    "ChangedUtc" timestamp with time zone NOT NULL,
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
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "Kinds" character varying(100) COLLATE "C" NOT NULL,
    "Name" character varying(200) COLLATE "C",
    "Title" character varying(200) COLLATE "C" NOT NULL,
    "Since" date,
    "OwnerId" uuid,
    "Notes" character varying(10000) COLLATE "C",
    "SearchText" text COLLATE "C" NOT NULL,
    "SortKey" character varying(200) COLLATE "C" NOT NULL,
    "SinceSortKey" character varying(302) COLLATE "C" NOT NULL,
    "CreatedUtc" timestamp with time zone NOT NULL,
    "ChangedUtc" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_Relationships" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_Relationships_Organisations_WorkspaceId_OrganisationId" FOREIGN KEY ("WorkspaceId", "OrganisationId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Relationships_WorkspaceId_SortKey_Id" ON "Relationships" ("WorkspaceId", "SortKey", "Id");

CREATE INDEX "IX_Relationships_WorkspaceId_SinceSortKey_Id" ON "Relationships" ("WorkspaceId", "SinceSortKey", "Id");

CREATE INDEX "IX_Relationships_WorkspaceId_ChangedUtc_Id" ON "Relationships" ("WorkspaceId", "ChangedUtc", "Id");

CREATE UNIQUE INDEX "IX_Relationships_WorkspaceId_OrganisationId" ON "Relationships" ("WorkspaceId", "OrganisationId");
