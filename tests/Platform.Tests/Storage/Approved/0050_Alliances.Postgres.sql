CREATE TABLE "Alliances" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "RelationshipId" uuid NOT NULL,
    "OrganisationId" uuid NOT NULL,
    "Name" character varying(200) COLLATE "C" NOT NULL,
    "Phase" character varying(40) COLLATE "C" NOT NULL,
    "StartedOn" date,
    "EndedOn" date,
    "ManagerId" uuid,
    "Purpose" character varying(4000) COLLATE "C",
    "PlannedReturn1" numeric(18,4),
    "PlannedReturn2" numeric(18,4),
    "PlannedReturn3" numeric(18,4),
    "ActualReturn1" numeric(18,4),
    "ActualReturn2" numeric(18,4),
    "ActualReturn3" numeric(18,4),
    "SortKey" character varying(200) COLLATE "C" NOT NULL,
    "ChangedUtc" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_Alliances" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_Alliances_Relationships_WorkspaceId_RelationshipId" FOREIGN KEY ("WorkspaceId", "RelationshipId") REFERENCES "Relationships" ("WorkspaceId", "Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Alliances_Organisations_WorkspaceId_OrganisationId" FOREIGN KEY ("WorkspaceId", "OrganisationId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Alliances_WorkspaceId_RelationshipId" ON "Alliances" ("WorkspaceId", "RelationshipId");

CREATE INDEX "IX_Alliances_WorkspaceId_OrganisationId" ON "Alliances" ("WorkspaceId", "OrganisationId");

CREATE INDEX "IX_Alliances_WorkspaceId_SortKey_Id" ON "Alliances" ("WorkspaceId", "SortKey", "Id");

CREATE TABLE "AllianceRoles" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "AllianceId" uuid NOT NULL,
    "PersonId" uuid NOT NULL,
    "Kind" character varying(40) COLLATE "C" NOT NULL,
    "FromOn" date NOT NULL,
    "UntilOn" date,
    CONSTRAINT "PK_AllianceRoles" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_AllianceRoles_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AllianceRoles_People_WorkspaceId_PersonId" FOREIGN KEY ("WorkspaceId", "PersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_AllianceRoles_WorkspaceId_AllianceId" ON "AllianceRoles" ("WorkspaceId", "AllianceId");

CREATE INDEX "IX_AllianceRoles_WorkspaceId_PersonId" ON "AllianceRoles" ("WorkspaceId", "PersonId");

CREATE TABLE "Agreements" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "AllianceId" uuid NOT NULL,
    "ParentId" uuid,
    "Kind" character varying(40) COLLATE "C" NOT NULL,
    "Title" character varying(200) COLLATE "C" NOT NULL,
    "SignedOn" date,
    "StartsOn" date NOT NULL,
    "EndsOn" date NOT NULL,
    "Renews" boolean NOT NULL,
    "NoticeDays" integer,
    "Notes" character varying(4000) COLLATE "C",
    CONSTRAINT "PK_Agreements" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_Agreements_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Agreements_Agreements_WorkspaceId_ParentId" FOREIGN KEY ("WorkspaceId", "ParentId") REFERENCES "Agreements" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Agreements_WorkspaceId_AllianceId" ON "Agreements" ("WorkspaceId", "AllianceId");

CREATE INDEX "IX_Agreements_WorkspaceId_ParentId" ON "Agreements" ("WorkspaceId", "ParentId");

CREATE TABLE "Obligations" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "AgreementId" uuid NOT NULL,
    "Clause" character varying(40) COLLATE "C",
    "Title" character varying(200) COLLATE "C" NOT NULL,
    "OwedBy" character varying(40) COLLATE "C" NOT NULL,
    "Kind" character varying(40) COLLATE "C" NOT NULL,
    "Unit" character varying(40) COLLATE "C" NOT NULL,
    CONSTRAINT "PK_Obligations" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_Obligations_Agreements_WorkspaceId_AgreementId" FOREIGN KEY ("WorkspaceId", "AgreementId") REFERENCES "Agreements" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_Obligations_WorkspaceId_AgreementId" ON "Obligations" ("WorkspaceId", "AgreementId");

CREATE TABLE "ObligationTargets" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "ObligationId" uuid NOT NULL,
    "EffectiveFrom" date NOT NULL,
    "Target" numeric(18,4) NOT NULL,
    CONSTRAINT "PK_ObligationTargets" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_ObligationTargets_Obligations_WorkspaceId_ObligationId" FOREIGN KEY ("WorkspaceId", "ObligationId") REFERENCES "Obligations" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_ObligationTargets_WorkspaceId_ObligationId_EffectiveFrom" ON "ObligationTargets" ("WorkspaceId", "ObligationId", "EffectiveFrom");

CREATE TABLE "ObligationActuals" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "ObligationId" uuid NOT NULL,
    "CountsOn" date NOT NULL,
    "Amount" numeric(18,4) NOT NULL,
    "Evidence" character varying(200) COLLATE "C",
    CONSTRAINT "PK_ObligationActuals" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_ObligationActuals_Obligations_WorkspaceId_ObligationId" FOREIGN KEY ("WorkspaceId", "ObligationId") REFERENCES "Obligations" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_ObligationActuals_WorkspaceId_ObligationId_CountsOn" ON "ObligationActuals" ("WorkspaceId", "ObligationId", "CountsOn");

CREATE TABLE "Promises" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "AllianceId" uuid NOT NULL,
    "Side" character varying(40) COLLATE "C" NOT NULL,
    "Text" character varying(400) COLLATE "C" NOT NULL,
    "ByPersonId" uuid,
    "ToPersonId" uuid,
    "MadeOn" date NOT NULL,
    "DueOn" date,
    "FirstDueOn" date,
    "Occasion" character varying(200) COLLATE "C",
    "State" character varying(40) COLLATE "C" NOT NULL,
    "SettledOn" date,
    "Reason" character varying(4000) COLLATE "C",
    CONSTRAINT "PK_Promises" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_Promises_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Promises_People_WorkspaceId_ByPersonId" FOREIGN KEY ("WorkspaceId", "ByPersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Promises_People_WorkspaceId_ToPersonId" FOREIGN KEY ("WorkspaceId", "ToPersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Promises_WorkspaceId_AllianceId" ON "Promises" ("WorkspaceId", "AllianceId");

CREATE INDEX "IX_Promises_WorkspaceId_ByPersonId" ON "Promises" ("WorkspaceId", "ByPersonId");

CREATE INDEX "IX_Promises_WorkspaceId_ToPersonId" ON "Promises" ("WorkspaceId", "ToPersonId");

CREATE INDEX "IX_Promises_WorkspaceId_State_DueOn" ON "Promises" ("WorkspaceId", "State", "DueOn");
