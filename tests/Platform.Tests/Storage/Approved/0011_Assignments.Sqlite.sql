ALTER TABLE "Members" ADD "LimitedUtc" TEXT NULL;

CREATE TABLE "Assignments" (
    "WorkspaceId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "RelationshipId" TEXT NOT NULL,
    "CreatedUtc" TEXT NOT NULL,
    CONSTRAINT "PK_Assignments" PRIMARY KEY ("WorkspaceId", "UserId", "RelationshipId"),
    CONSTRAINT "FK_Assignments_Members_WorkspaceId_UserId" FOREIGN KEY ("WorkspaceId", "UserId") REFERENCES "Members" ("WorkspaceId", "UserId") ON DELETE CASCADE,
    CONSTRAINT "FK_Assignments_Relationships_WorkspaceId_RelationshipId" FOREIGN KEY ("WorkspaceId", "RelationshipId") REFERENCES "Relationships" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_Assignments_WorkspaceId_RelationshipId" ON "Assignments" ("WorkspaceId", "RelationshipId");

CREATE TABLE "Invitations" (
    "WorkspaceId" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Email" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "IsLimited" INTEGER NOT NULL,
    "TokenHash" TEXT NOT NULL,
    "CreatedUtc" TEXT NOT NULL,
    "ExpiresUtc" TEXT NOT NULL,
    "AcceptedUtc" TEXT NULL,
    "RevokedUtc" TEXT NULL,
    CONSTRAINT "PK_Invitations" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_Invitations_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_Invitations_WorkspaceId_TokenHash" ON "Invitations" ("WorkspaceId", "TokenHash");
