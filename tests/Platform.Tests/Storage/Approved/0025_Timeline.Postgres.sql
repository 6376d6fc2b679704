CREATE TABLE "TimelineEntries" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Version" uuid NOT NULL,
    "Kind" character varying(40) COLLATE "C" NOT NULL,
    "Title" character varying(200) COLLATE "C",
    "Text" character varying(20000) COLLATE "C",
    "AtUtc" timestamp with time zone NOT NULL,
    "Day" date,
    "StartMinute" integer,
    "Minutes" integer,
    "Place" character varying(200) COLLATE "C",
    "RelationshipId" uuid,
    "OrganisationId" uuid,
    "PersonId" uuid,
    "AuthorId" uuid NOT NULL,
    "AuthorName" character varying(200) COLLATE "C" NOT NULL,
    "OwnerId" uuid,
    "RemindOn" date,
    "RemindedUtc" timestamp with time zone,
    "Repeats" character varying(40) COLLATE "C",
    "RepeatsUntil" date,
    "SeriesFrom" date,
    "DoneUtc" timestamp with time zone,
    "DoneBy" character varying(200) COLLATE "C",
    "OriginKey" character varying(120) COLLATE "C",
    "OriginWords" character varying(200) COLLATE "C",
    "OriginPath" character varying(300) COLLATE "C",
    "DeletedUtc" timestamp with time zone,
    "CreatedUtc" timestamp with time zone NOT NULL,
    "ChangedUtc" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_TimelineEntries" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_TimelineEntries_WorkspaceId_AtUtc_Id" ON "TimelineEntries" ("WorkspaceId", "AtUtc", "Id");

CREATE INDEX "IX_TimelineEntries_WorkspaceId_OwnerId_DoneUtc_Day" ON "TimelineEntries" ("WorkspaceId", "OwnerId", "DoneUtc", "Day");

CREATE INDEX "IX_TimelineEntries_WorkspaceId_Kind_Day" ON "TimelineEntries" ("WorkspaceId", "Kind", "Day");

CREATE INDEX "IX_TimelineEntries_WorkspaceId_OriginKey" ON "TimelineEntries" ("WorkspaceId", "OriginKey");

CREATE INDEX "IX_TimelineEntries_WorkspaceId_RemindOn" ON "TimelineEntries" ("WorkspaceId", "RemindOn");

CREATE TABLE "TimelineSubjects" (
    "WorkspaceId" uuid NOT NULL,
    "EntryId" uuid NOT NULL,
    "SubjectId" uuid NOT NULL,
    "OrganisationId" uuid,
    "PersonId" uuid,
    "Role" character varying(40) COLLATE "C" NOT NULL,
    "AtUtc" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_TimelineSubjects" PRIMARY KEY ("WorkspaceId", "EntryId", "SubjectId"),
    CONSTRAINT "FK_TimelineSubjects_TimelineEntries_WorkspaceId_EntryId" FOREIGN KEY ("WorkspaceId", "EntryId") REFERENCES "TimelineEntries" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_TimelineSubjects_Organisations_WorkspaceId_OrganisationId" FOREIGN KEY ("WorkspaceId", "OrganisationId") REFERENCES "Organisations" ("WorkspaceId", "Id") ON DELETE CASCADE,
    CONSTRAINT "FK_TimelineSubjects_People_WorkspaceId_PersonId" FOREIGN KEY ("WorkspaceId", "PersonId") REFERENCES "People" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_TimelineSubjects_WorkspaceId_SubjectId_AtUtc_EntryId" ON "TimelineSubjects" ("WorkspaceId", "SubjectId", "AtUtc", "EntryId");

CREATE INDEX "IX_TimelineSubjects_WorkspaceId_OrganisationId" ON "TimelineSubjects" ("WorkspaceId", "OrganisationId");

CREATE INDEX "IX_TimelineSubjects_WorkspaceId_PersonId" ON "TimelineSubjects" ("WorkspaceId", "PersonId");

CREATE TABLE "WeekSnoozes" (
    "WorkspaceId" uuid NOT NULL,
    "UserId" uuid NOT NULL,
    "Key" character varying(120) COLLATE "C" NOT NULL,
    "UntilOn" date NOT NULL,
    CONSTRAINT "PK_WeekSnoozes" PRIMARY KEY ("WorkspaceId", "UserId", "Key")
);

CREATE TABLE "Notifications" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "UserId" uuid NOT NULL,
    "Text" character varying(300) COLLATE "C" NOT NULL,
    "Path" character varying(300) COLLATE "C",
    "Key" character varying(120) COLLATE "C" NOT NULL,
    "CreatedUtc" timestamp with time zone NOT NULL,
    "ReadUtc" timestamp with time zone,
    CONSTRAINT "PK_Notifications" PRIMARY KEY ("WorkspaceId", "Id")
);

CREATE INDEX "IX_Notifications_WorkspaceId_UserId_CreatedUtc_Id" ON "Notifications" ("WorkspaceId", "UserId", "CreatedUtc", "Id");

CREATE INDEX "IX_Notifications_WorkspaceId_UserId_ReadUtc" ON "Notifications" ("WorkspaceId", "UserId", "ReadUtc");
