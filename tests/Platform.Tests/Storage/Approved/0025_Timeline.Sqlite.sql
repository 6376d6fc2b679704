CREATE TABLE "TimelineEntries" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Title" TEXT NULL,
    "Text" TEXT NULL,
    "AtUtc" TEXT NOT NULL,
    "Day" TEXT NULL,
    "StartMinute" INTEGER NULL,
    "Minutes" INTEGER NULL,
    "Place" TEXT NULL,
    "RelationshipId" TEXT NULL,
    "OrganisationId" TEXT NULL,
    "PersonId" TEXT NULL,
    "AuthorId" TEXT NOT NULL,
    "AuthorName" TEXT NOT NULL,
    "OwnerId" TEXT NULL,
    "RemindOn" TEXT NULL,
    "RemindedUtc" TEXT NULL,
    "Repeats" TEXT NULL,
    "RepeatsUntil" TEXT NULL,
    "SeriesFrom" TEXT NULL,
    "DoneUtc" TEXT NULL,
    "DoneBy" TEXT NULL,
    "OriginKey" TEXT NULL,
    "OriginWords" TEXT NULL,
    "OriginPath" TEXT NULL,
    "DeletedUtc" TEXT NULL,
    "CreatedUtc" TEXT NOT NULL,
    "ChangedUtc" TEXT NOT NULL,
    CONSTRAINT "PK_TimelineEntries" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_TimelineEntries_WorkspaceId_AtUtc_Id" ON "TimelineEntries" ("WorkspaceId", "AtUtc", "Id");

CREATE INDEX "IX_TimelineEntries_WorkspaceId_OwnerId_DoneUtc_Day" ON "TimelineEntries" ("WorkspaceId", "OwnerId", "DoneUtc", "Day");

CREATE INDEX "IX_TimelineEntries_WorkspaceId_Kind_Day" ON "TimelineEntries" ("WorkspaceId", "Kind", "Day");

CREATE INDEX "IX_TimelineEntries_WorkspaceId_OriginKey" ON "TimelineEntries" ("WorkspaceId", "OriginKey");

CREATE INDEX "IX_TimelineEntries_WorkspaceId_RemindOn" ON "TimelineEntries" ("WorkspaceId", "RemindOn");

CREATE TABLE "TimelineSubjects" (
    "WorkspaceId" TEXT NOT NULL,
    "EntryId" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    "OrganisationId" TEXT NULL,
    "PersonId" TEXT NULL,
    "Role" TEXT NOT NULL,
    "AtUtc" TEXT NOT NULL,
    CONSTRAINT "PK_TimelineSubjects" PRIMARY KEY ("WorkspaceId", "EntryId", "SubjectId"),
    CONSTRAINT "FK_TimelineSubjects_TimelineEntries_WorkspaceId_EntryId" FOREIGN KEY ("WorkspaceId", "EntryId") REFERENCES "TimelineEntries" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_TimelineSubjects_Organisations_WorkspaceId_OrganisationId" FOREIGN KEY ("WorkspaceId", "OrganisationId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_TimelineSubjects_People_WorkspaceId_PersonId" FOREIGN KEY ("WorkspaceId", "PersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_TimelineSubjects_WorkspaceId_SubjectId_AtUtc_EntryId" ON "TimelineSubjects" ("WorkspaceId", "SubjectId", "AtUtc", "EntryId");

CREATE INDEX "IX_TimelineSubjects_WorkspaceId_OrganisationId" ON "TimelineSubjects" ("WorkspaceId", "OrganisationId");

CREATE INDEX "IX_TimelineSubjects_WorkspaceId_PersonId" ON "TimelineSubjects" ("WorkspaceId", "PersonId");

CREATE TABLE "WeekSnoozes" (
    "WorkspaceId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "UntilOn" TEXT NOT NULL,
    CONSTRAINT "PK_WeekSnoozes" PRIMARY KEY ("WorkspaceId", "UserId", "Key")
);

CREATE TABLE "Notifications" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "Path" TEXT NULL,
    "Key" TEXT NOT NULL,
    "CreatedUtc" TEXT NOT NULL,
    "ReadUtc" TEXT NULL,
    CONSTRAINT "PK_Notifications" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_Notifications_WorkspaceId_UserId_CreatedUtc_Id" ON "Notifications" ("WorkspaceId", "UserId", "CreatedUtc", "Id");

CREATE INDEX "IX_Notifications_WorkspaceId_UserId_ReadUtc" ON "Notifications" ("WorkspaceId", "UserId", "ReadUtc");
