CREATE TABLE "Alliances" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "RelationshipId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Phase" TEXT NOT NULL,
    "StartedOn" TEXT NULL,
    "EndedOn" TEXT NULL,
    "ManagerId" TEXT NULL,
    "Purpose" TEXT NULL,
    "PlannedReturn1" TEXT NULL,
    "PlannedReturn2" TEXT NULL,
    "PlannedReturn3" TEXT NULL,
    "ActualReturn1" TEXT NULL,
    "ActualReturn2" TEXT NULL,
    "ActualReturn3" TEXT NULL,
    "SortKey" TEXT NOT NULL,
    "ChangedUtc" TEXT NOT NULL,
    CONSTRAINT "PK_Alliances" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_Alliances_Relationships_WorkspaceId_RelationshipId" FOREIGN KEY ("WorkspaceId", "RelationshipId") REFERENCES "Relationships" ("WorkspaceId", "Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Alliances_Organisations_WorkspaceId_OrganisationId" FOREIGN KEY ("WorkspaceId", "OrganisationId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Alliances_WorkspaceId_RelationshipId" ON "Alliances" ("WorkspaceId", "RelationshipId");

CREATE INDEX "IX_Alliances_WorkspaceId_OrganisationId" ON "Alliances" ("WorkspaceId", "OrganisationId");

CREATE INDEX "IX_Alliances_WorkspaceId_SortKey_Id" ON "Alliances" ("WorkspaceId", "SortKey", "Id");

CREATE TABLE "AllianceRoles" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AllianceId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "FromOn" TEXT NOT NULL,
    "UntilOn" TEXT NULL,
    CONSTRAINT "PK_AllianceRoles" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_AllianceRoles_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AllianceRoles_People_WorkspaceId_PersonId" FOREIGN KEY ("WorkspaceId", "PersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_AllianceRoles_WorkspaceId_AllianceId" ON "AllianceRoles" ("WorkspaceId", "AllianceId");

CREATE INDEX "IX_AllianceRoles_WorkspaceId_PersonId" ON "AllianceRoles" ("WorkspaceId", "PersonId");

CREATE TABLE "Agreements" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AllianceId" TEXT NOT NULL,
    "ParentId" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "SignedOn" TEXT NULL,
    "StartsOn" TEXT NOT NULL,
    "EndsOn" TEXT NOT NULL,
    "Renews" INTEGER NOT NULL,
    "NoticeDays" INTEGER NULL,
    "Notes" TEXT NULL,
    CONSTRAINT "PK_Agreements" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_Agreements_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Agreements_Agreements_WorkspaceId_ParentId" FOREIGN KEY ("WorkspaceId", "ParentId") REFERENCES "Agreements" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Agreements_WorkspaceId_AllianceId" ON "Agreements" ("WorkspaceId", "AllianceId");

CREATE INDEX "IX_Agreements_WorkspaceId_ParentId" ON "Agreements" ("WorkspaceId", "ParentId");

CREATE TABLE "Obligations" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AgreementId" TEXT NOT NULL,
    "Clause" TEXT NULL,
    "Title" TEXT NOT NULL,
    "OwedBy" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    CONSTRAINT "PK_Obligations" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_Obligations_Agreements_WorkspaceId_AgreementId" FOREIGN KEY ("WorkspaceId", "AgreementId") REFERENCES "Agreements" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_Obligations_WorkspaceId_AgreementId" ON "Obligations" ("WorkspaceId", "AgreementId");

CREATE TABLE "ObligationTargets" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "ObligationId" TEXT NOT NULL,
    "EffectiveFrom" TEXT NOT NULL,
    "Target" TEXT NOT NULL,
    CONSTRAINT "PK_ObligationTargets" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_ObligationTargets_Obligations_WorkspaceId_ObligationId" FOREIGN KEY ("WorkspaceId", "ObligationId") REFERENCES "Obligations" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_ObligationTargets_WorkspaceId_ObligationId_EffectiveFrom" ON "ObligationTargets" ("WorkspaceId", "ObligationId", "EffectiveFrom");

CREATE TABLE "ObligationActuals" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "ObligationId" TEXT NOT NULL,
    "CountsOn" TEXT NOT NULL,
    "Amount" TEXT NOT NULL,
    "Evidence" TEXT NULL,
    CONSTRAINT "PK_ObligationActuals" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_ObligationActuals_Obligations_WorkspaceId_ObligationId" FOREIGN KEY ("WorkspaceId", "ObligationId") REFERENCES "Obligations" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_ObligationActuals_WorkspaceId_ObligationId_CountsOn" ON "ObligationActuals" ("WorkspaceId", "ObligationId", "CountsOn");

CREATE TABLE "Promises" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AllianceId" TEXT NOT NULL,
    "Side" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "ByPersonId" TEXT NULL,
    "ToPersonId" TEXT NULL,
    "MadeOn" TEXT NOT NULL,
    "DueOn" TEXT NULL,
    "FirstDueOn" TEXT NULL,
    "Occasion" TEXT NULL,
    "State" TEXT NOT NULL,
    "SettledOn" TEXT NULL,
    "Reason" TEXT NULL,
    CONSTRAINT "PK_Promises" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_Promises_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Promises_People_WorkspaceId_ByPersonId" FOREIGN KEY ("WorkspaceId", "ByPersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Promises_People_WorkspaceId_ToPersonId" FOREIGN KEY ("WorkspaceId", "ToPersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Promises_WorkspaceId_AllianceId" ON "Promises" ("WorkspaceId", "AllianceId");

CREATE INDEX "IX_Promises_WorkspaceId_ByPersonId" ON "Promises" ("WorkspaceId", "ByPersonId");

CREATE INDEX "IX_Promises_WorkspaceId_ToPersonId" ON "Promises" ("WorkspaceId", "ToPersonId");

CREATE INDEX "IX_Promises_WorkspaceId_State_DueOn" ON "Promises" ("WorkspaceId", "State", "DueOn");
