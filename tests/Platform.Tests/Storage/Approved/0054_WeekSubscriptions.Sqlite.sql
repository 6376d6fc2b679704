CREATE TABLE "WeekSubscriptions" (
    "WorkspaceId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "CalendarHash" TEXT NULL,
    "CalendarMadeUtc" TEXT NULL,
    "DigestAddress" TEXT NULL,
    "DigestOn" TEXT NULL,
    "Version" TEXT NOT NULL,
    CONSTRAINT "PK_WeekSubscriptions" PRIMARY KEY ("WorkspaceId", "UserId")
);

CREATE INDEX "IX_WeekSubscriptions_WorkspaceId_CalendarHash" ON "WeekSubscriptions" ("WorkspaceId", "CalendarHash");
