ALTER TABLE "Members" ADD "LimitedUtc" timestamp with time zone;

CREATE TABLE "Assignments" (
    "WorkspaceId" uuid NOT NULL,
    "UserId" uuid NOT NULL,
    "RelationshipId" uuid NOT NULL,
    "CreatedUtc" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_Assignments" PRIMARY KEY ("WorkspaceId", "UserId", "RelationshipId"),
    CONSTRAINT "FK_Assignments_Members_WorkspaceId_UserId" FOREIGN KEY ("WorkspaceId", "UserId") REFERENCES "Members" ("WorkspaceId", "UserId") ON DELETE CASCADE,
    CONSTRAINT "FK_Assignments_Relationships_WorkspaceId_RelationshipId" FOREIGN KEY ("WorkspaceId", "RelationshipId") REFERENCES "Relationships" ("WorkspaceId", "Id") ON DELETE CASCADE
);

CREATE INDEX "IX_Assignments_WorkspaceId_RelationshipId" ON "Assignments" ("WorkspaceId", "RelationshipId");

CREATE TABLE "Invitations" (
    "WorkspaceId" uuid NOT NULL,
    "Id" uuid NOT NULL,
    "Email" character varying(256) COLLATE "C" NOT NULL,
    "Name" character varying(200) COLLATE "C" NOT NULL,
    "Role" character varying(40) COLLATE "C" NOT NULL,
    "IsLimited" boolean NOT NULL,
    "TokenHash" character varying(64) COLLATE "C" NOT NULL,
    "CreatedUtc" timestamp with time zone NOT NULL,
    "ExpiresUtc" timestamp with time zone NOT NULL,
    "AcceptedUtc" timestamp with time zone,
    "RevokedUtc" timestamp with time zone,
    CONSTRAINT "PK_Invitations" PRIMARY KEY ("WorkspaceId", "Id"),
    CONSTRAINT "FK_Invitations_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_Invitations_WorkspaceId_TokenHash" ON "Invitations" ("WorkspaceId", "TokenHash");
