CREATE TABLE "LoneWolfAnswers" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "UserId" uuid NOT NULL,
    "CoachId" uuid,
    "AnsweredOn" date NOT NULL,
    "SellsAlone" integer NOT NULL,
    "DecidesAlone" integer NOT NULL,
    "OwnPriorities" integer NOT NULL,
    "OwnTargets" integer NOT NULL,
    "OthersCostTime" integer NOT NULL,
    "KeepsToSelf" integer NOT NULL,
    "AvoidsMeetings" integer NOT NULL,
    CONSTRAINT "PK_LoneWolfAnswers" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_LoneWolfAnswers_WorkspaceId_UserId" ON "LoneWolfAnswers" ("WorkspaceId", "UserId");

CREATE INDEX "IX_LoneWolfAnswers_WorkspaceId_CoachId" ON "LoneWolfAnswers" ("WorkspaceId", "CoachId");
