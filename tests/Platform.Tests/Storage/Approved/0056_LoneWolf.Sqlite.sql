CREATE TABLE "LoneWolfAnswers" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "CoachId" TEXT NULL,
    "AnsweredOn" TEXT NOT NULL,
    "SellsAlone" INTEGER NOT NULL,
    "DecidesAlone" INTEGER NOT NULL,
    "OwnPriorities" INTEGER NOT NULL,
    "OwnTargets" INTEGER NOT NULL,
    "OthersCostTime" INTEGER NOT NULL,
    "KeepsToSelf" INTEGER NOT NULL,
    "AvoidsMeetings" INTEGER NOT NULL,
    CONSTRAINT "PK_LoneWolfAnswers" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_LoneWolfAnswers_WorkspaceId_UserId" ON "LoneWolfAnswers" ("WorkspaceId", "UserId");

CREATE INDEX "IX_LoneWolfAnswers_WorkspaceId_CoachId" ON "LoneWolfAnswers" ("WorkspaceId", "CoachId");
