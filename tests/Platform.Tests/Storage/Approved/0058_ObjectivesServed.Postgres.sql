ALTER TABLE "JointObjectives" ADD "LessIsBetter" boolean NOT NULL DEFAULT FALSE;

ALTER TABLE "PlanActivities" ADD "ObjectiveId" uuid;

ALTER TABLE "PlanActivities" ADD CONSTRAINT "FK_PlanActivities_JointObjectives_WorkspaceId_ObjectiveId" FOREIGN KEY ("WorkspaceId", "ObjectiveId") REFERENCES "JointObjectives" ("WorkspaceId", "Id");

CREATE INDEX "IX_PlanActivities_WorkspaceId_ObjectiveId" ON "PlanActivities" ("WorkspaceId", "ObjectiveId");
