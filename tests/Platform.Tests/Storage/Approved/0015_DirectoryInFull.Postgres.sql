ALTER TABLE "Organisations" ADD "FormerNames" character varying(2000) COLLATE "C";

ALTER TABLE "Organisations" ADD "Domains" character varying(1000) COLLATE "C";

ALTER TABLE "Organisations" ADD "Employees" integer;

ALTER TABLE "Organisations" ADD "Revenue" character varying(40) COLLATE "C";

ALTER TABLE "Organisations" ADD "Lei" character varying(20) COLLATE "C";

ALTER TABLE "Organisations" ADD "Duns" character varying(9) COLLATE "C";

ALTER TABLE "Organisations" ADD "VatId" character varying(20) COLLATE "C";

ALTER TABLE "Organisations" ADD "NameKey" character varying(200) COLLATE "C";

ALTER TABLE "Organisations" ADD "DomainKey" character varying(253) COLLATE "C";

ALTER TABLE "Organisations" ADD "DeletedUtc" timestamp with time zone;

ALTER TABLE "Organisations" ADD "DeletedBy" character varying(200) COLLATE "C";

ALTER TABLE "Organisations" ADD "DeletionId" uuid;

CREATE INDEX "IX_Organisations_WorkspaceId_DeletedUtc_Id" ON "Organisations" ("WorkspaceId", "DeletedUtc", "Id") WHERE "DeletedUtc" IS NOT NULL;

CREATE INDEX "IX_Organisations_WorkspaceId_DeletionId" ON "Organisations" ("WorkspaceId", "DeletionId") WHERE "DeletedUtc" IS NOT NULL;

DROP INDEX "IX_Organisations_WorkspaceId_SortKey_Id";

CREATE INDEX "IX_Organisations_WorkspaceId_SortKey_Id" ON "Organisations" ("WorkspaceId", "SortKey", "Id") WHERE "DeletedUtc" IS NULL;

DROP INDEX "IX_Organisations_WorkspaceId_CountrySortKey_Id";

CREATE INDEX "IX_Organisations_WorkspaceId_CountrySortKey_Id" ON "Organisations" ("WorkspaceId", "CountrySortKey", "Id") WHERE "DeletedUtc" IS NULL;

DROP INDEX "IX_Organisations_WorkspaceId_SectorSortKey_Id";

CREATE INDEX "IX_Organisations_WorkspaceId_SectorSortKey_Id" ON "Organisations" ("WorkspaceId", "SectorSortKey", "Id") WHERE "DeletedUtc" IS NULL;

DROP INDEX "IX_Organisations_WorkspaceId_ChangedUtc_Id";

CREATE INDEX "IX_Organisations_WorkspaceId_ChangedUtc_Id" ON "Organisations" ("WorkspaceId", "ChangedUtc", "Id") WHERE "DeletedUtc" IS NULL;

CREATE INDEX "IX_Organisations_WorkspaceId_Country_SortKey_Id" ON "Organisations" ("WorkspaceId", "Country", "SortKey", "Id") WHERE "DeletedUtc" IS NULL;

DROP INDEX "IX_Organisations_WorkspaceId_ExternalId";

CREATE UNIQUE INDEX "IX_Organisations_WorkspaceId_ExternalId" ON "Organisations" ("WorkspaceId", "ExternalId") WHERE "DeletedUtc" IS NULL;

DROP INDEX "IX_Organisations_WorkspaceId";

CREATE UNIQUE INDEX "IX_Organisations_WorkspaceId" ON "Organisations" ("WorkspaceId") WHERE "IsOwn" AND "DeletedUtc" IS NULL;

CREATE INDEX "IX_Organisations_WorkspaceId_NameKey" ON "Organisations" ("WorkspaceId", "NameKey") WHERE "NameKey" IS NOT NULL;

CREATE INDEX "IX_Organisations_WorkspaceId_DomainKey" ON "Organisations" ("WorkspaceId", "DomainKey") WHERE "DomainKey" IS NOT NULL;

CREATE INDEX "IX_Organisations_WorkspaceId_Lei" ON "Organisations" ("WorkspaceId", "Lei") WHERE "Lei" IS NOT NULL;

CREATE INDEX "IX_Organisations_WorkspaceId_Duns" ON "Organisations" ("WorkspaceId", "Duns") WHERE "Duns" IS NOT NULL;

CREATE INDEX "IX_Organisations_WorkspaceId_VatId" ON "Organisations" ("WorkspaceId", "VatId") WHERE "VatId" IS NOT NULL;

ALTER TABLE "Organisations" NO FORCE ROW LEVEL SECURITY

UPDATE "Organisations" SET "NameKey" = "SortKey"

ALTER TABLE "Organisations" FORCE ROW LEVEL SECURITY

ALTER TABLE "People" ADD "FormerNames" character varying(2000) COLLATE "C";

ALTER TABLE "People" ADD "Phone" character varying(50) COLLATE "C";

ALTER TABLE "People" ADD "EmailKey" character varying(254) COLLATE "C";

ALTER TABLE "People" ADD "PositionSince" date;

ALTER TABLE "People" ADD "DeletedUtc" timestamp with time zone;

ALTER TABLE "People" ADD "DeletedBy" character varying(200) COLLATE "C";

ALTER TABLE "People" ADD "DeletionId" uuid;

CREATE INDEX "IX_People_WorkspaceId_DeletedUtc_Id" ON "People" ("WorkspaceId", "DeletedUtc", "Id") WHERE "DeletedUtc" IS NOT NULL;

CREATE INDEX "IX_People_WorkspaceId_DeletionId" ON "People" ("WorkspaceId", "DeletionId") WHERE "DeletedUtc" IS NOT NULL;

DROP INDEX "IX_People_WorkspaceId_SortKey_Id";

CREATE INDEX "IX_People_WorkspaceId_SortKey_Id" ON "People" ("WorkspaceId", "SortKey", "Id") WHERE "DeletedUtc" IS NULL;

DROP INDEX "IX_People_WorkspaceId_LevelSortKey_Id";

CREATE INDEX "IX_People_WorkspaceId_LevelSortKey_Id" ON "People" ("WorkspaceId", "LevelSortKey", "Id") WHERE "DeletedUtc" IS NULL;

DROP INDEX "IX_People_WorkspaceId_FunctionSortKey_Id";

CREATE INDEX "IX_People_WorkspaceId_FunctionSortKey_Id" ON "People" ("WorkspaceId", "FunctionSortKey", "Id") WHERE "DeletedUtc" IS NULL;

DROP INDEX "IX_People_WorkspaceId_ChangedUtc_Id";

CREATE INDEX "IX_People_WorkspaceId_ChangedUtc_Id" ON "People" ("WorkspaceId", "ChangedUtc", "Id") WHERE "DeletedUtc" IS NULL;

DROP INDEX "IX_People_WorkspaceId_OrganisationId_ExternalId";

CREATE UNIQUE INDEX "IX_People_WorkspaceId_OrganisationId_ExternalId" ON "People" ("WorkspaceId", "OrganisationId", "ExternalId") WHERE "DeletedUtc" IS NULL;

CREATE INDEX "IX_People_WorkspaceId_EmailKey" ON "People" ("WorkspaceId", "EmailKey") WHERE "EmailKey" IS NOT NULL;

ALTER TABLE "People" NO FORCE ROW LEVEL SECURITY

UPDATE "People" SET "EmailKey" = lower("Email")

ALTER TABLE "People" FORCE ROW LEVEL SECURITY

ALTER TABLE "Relationships" ADD "Stage" character varying(40) COLLATE "C";

ALTER TABLE "Relationships" ADD "DeletedUtc" timestamp with time zone;

ALTER TABLE "Relationships" ADD "DeletedBy" character varying(200) COLLATE "C";

ALTER TABLE "Relationships" ADD "DeletionId" uuid;

CREATE INDEX "IX_Relationships_WorkspaceId_DeletedUtc_Id" ON "Relationships" ("WorkspaceId", "DeletedUtc", "Id") WHERE "DeletedUtc" IS NOT NULL;

CREATE INDEX "IX_Relationships_WorkspaceId_DeletionId" ON "Relationships" ("WorkspaceId", "DeletionId") WHERE "DeletedUtc" IS NOT NULL;

DROP INDEX "IX_Relationships_WorkspaceId_SortKey_Id";

CREATE INDEX "IX_Relationships_WorkspaceId_SortKey_Id" ON "Relationships" ("WorkspaceId", "SortKey", "Id") WHERE "DeletedUtc" IS NULL;

DROP INDEX "IX_Relationships_WorkspaceId_SinceSortKey_Id";

CREATE INDEX "IX_Relationships_WorkspaceId_SinceSortKey_Id" ON "Relationships" ("WorkspaceId", "SinceSortKey", "Id") WHERE "DeletedUtc" IS NULL;

DROP INDEX "IX_Relationships_WorkspaceId_ChangedUtc_Id";

CREATE INDEX "IX_Relationships_WorkspaceId_ChangedUtc_Id" ON "Relationships" ("WorkspaceId", "ChangedUtc", "Id") WHERE "DeletedUtc" IS NULL;

DROP INDEX "IX_Relationships_WorkspaceId_OrganisationId";

CREATE UNIQUE INDEX "IX_Relationships_WorkspaceId_OrganisationId" ON "Relationships" ("WorkspaceId", "OrganisationId") WHERE "DeletedUtc" IS NULL;

CREATE INDEX "IX_Relationships_OfOrganisation" ON "Relationships" ("WorkspaceId", "OrganisationId");

CREATE INDEX "IX_Relationships_WorkspaceId_OwnerId_SortKey_Id" ON "Relationships" ("WorkspaceId", "OwnerId", "SortKey", "Id") WHERE "DeletedUtc" IS NULL;

CREATE INDEX "IX_Relationships_WorkspaceId_Stage_SortKey_Id" ON "Relationships" ("WorkspaceId", "Stage", "SortKey", "Id") WHERE "DeletedUtc" IS NULL;
