ALTER TABLE "JointObjectives" ADD "LessIsBetter" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "PlanActivities" RENAME TO "PlanActivitiesBefore0058"

CREATE TABLE "PlanActivities" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "AllianceId" TEXT NOT NULL,
    "Stream" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "StartsOn" TEXT NOT NULL,
    "EndsOn" TEXT NOT NULL,
    "OurOwnerId" TEXT NULL,
    "TheirOwnerId" TEXT NULL,
    "Cost" TEXT NULL,
    "ObligationId" TEXT NULL,
    "ObjectiveId" TEXT NULL,
    "ExpectedEffect" TEXT NULL,
    "ActualCost" TEXT NULL,
    "ActualEffect" TEXT NULL,
    "DoneOn" TEXT NULL,
    "Note" TEXT NULL,
    CONSTRAINT "PK_PlanActivities" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_PlanActivities_Alliances_WorkspaceId_AllianceId" FOREIGN KEY ("WorkspaceId", "AllianceId") REFERENCES "Alliances" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_PlanActivities_People_WorkspaceId_OurOwnerId" FOREIGN KEY ("WorkspaceId", "OurOwnerId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PlanActivities_People_WorkspaceId_TheirOwnerId" FOREIGN KEY ("WorkspaceId", "TheirOwnerId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PlanActivities_Obligations_WorkspaceId_ObligationId" FOREIGN KEY ("WorkspaceId", "ObligationId") REFERENCES "Obligations" ("WorkspaceId", "Id"),
    CONSTRAINT "FK_PlanActivities_JointObjectives_WorkspaceId_ObjectiveId" FOREIGN KEY ("WorkspaceId", "ObjectiveId") REFERENCES "JointObjectives" ("WorkspaceId", "Id")
);

INSERT INTO "PlanActivities" ("WorkspaceId", "Id", "Version", "AllianceId", "Stream", "Title", "StartsOn", "EndsOn", "OurOwnerId", "TheirOwnerId", "Cost", "ObligationId", "ExpectedEffect", "ActualCost", "ActualEffect", "DoneOn", "Note") SELECT "WorkspaceId", "Id", "Version", "AllianceId", "Stream", "Title", "StartsOn", "EndsOn", "OurOwnerId", "TheirOwnerId", "Cost", "ObligationId", "ExpectedEffect", "ActualCost", "ActualEffect", "DoneOn", "Note" FROM "PlanActivitiesBefore0058"

DROP TABLE "PlanActivitiesBefore0058"

CREATE INDEX "IX_PlanActivities_WorkspaceId_AllianceId" ON "PlanActivities" ("WorkspaceId", "AllianceId");

CREATE INDEX "IX_PlanActivities_WorkspaceId_OurOwnerId" ON "PlanActivities" ("WorkspaceId", "OurOwnerId");

CREATE INDEX "IX_PlanActivities_WorkspaceId_TheirOwnerId" ON "PlanActivities" ("WorkspaceId", "TheirOwnerId");

CREATE INDEX "IX_PlanActivities_WorkspaceId_ObligationId" ON "PlanActivities" ("WorkspaceId", "ObligationId");

CREATE INDEX "IX_PlanActivities_WorkspaceId_ObjectiveId" ON "PlanActivities" ("WorkspaceId", "ObjectiveId");
