CREATE TABLE "WeekSubscriptions" (
    "WorkspaceId" uuid NOT NULL,
    "UserId" uuid NOT NULL,
    "CalendarHash" character varying(64) COLLATE "C",
    "CalendarMadeUtc" timestamp with time zone,
    "DigestAddress" character varying(300) COLLATE "C",
    "DigestOn" date,
    "Version" uuid NOT NULL,
    CONSTRAINT "PK_WeekSubscriptions" PRIMARY KEY ("WorkspaceId", "UserId")
);

CREATE INDEX "IX_WeekSubscriptions_WorkspaceId_CalendarHash" ON "WeekSubscriptions" ("WorkspaceId", "CalendarHash");
