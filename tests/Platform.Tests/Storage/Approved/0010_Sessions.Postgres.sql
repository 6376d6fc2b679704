ALTER TABLE "Users" ADD "Locale" character varying(20) COLLATE "C";

ALTER TABLE "Users" ADD "TimeZone" character varying(60) COLLATE "C";

CREATE TABLE "Sessions" (
    "Id" uuid NOT NULL,
    "UserId" uuid NOT NULL,
    "Device" character varying(200) COLLATE "C" NOT NULL,
    "Address" character varying(64) COLLATE "C" NOT NULL,
    "CreatedUtc" timestamp with time zone NOT NULL,
    "SeenUtc" timestamp with time zone NOT NULL,
    "ExpiresUtc" timestamp with time zone NOT NULL,
    "EndedUtc" timestamp with time zone,
    CONSTRAINT "PK_Sessions" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Sessions_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_Sessions_UserId_Id" ON "Sessions" ("UserId", "Id");

CREATE TABLE "AccessTokens" (
    "Id" uuid NOT NULL,
    "UserId" uuid NOT NULL,
    "Name" character varying(100) COLLATE "C" NOT NULL,
    "TokenHash" character varying(64) COLLATE "C" NOT NULL,
    "Hint" character varying(12) COLLATE "C" NOT NULL,
    "Scope" character varying(40) COLLATE "C" NOT NULL,
    "OnlyWorkspaceId" uuid,
    "CreatedUtc" timestamp with time zone NOT NULL,
    "ExpiresUtc" timestamp with time zone NOT NULL,
    "UsedUtc" timestamp with time zone,
    "RevokedUtc" timestamp with time zone,
    CONSTRAINT "PK_AccessTokens" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_AccessTokens_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_AccessTokens_TokenHash" ON "AccessTokens" ("TokenHash");

CREATE INDEX "IX_AccessTokens_UserId_Id" ON "AccessTokens" ("UserId", "Id");

CREATE TABLE "Authenticators" (
    "UserId" uuid NOT NULL,
    "ProtectedKey" text COLLATE "C" NOT NULL,
    "LastStep" integer NOT NULL,
    "CreatedUtc" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_Authenticators" PRIMARY KEY ("UserId"),
    CONSTRAINT "FK_Authenticators_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE TABLE "RecoveryCodes" (
    "UserId" uuid NOT NULL,
    "CodeHash" character varying(64) COLLATE "C" NOT NULL,
    "UsedUtc" timestamp with time zone,
    CONSTRAINT "PK_RecoveryCodes" PRIMARY KEY ("UserId", "CodeHash"),
    CONSTRAINT "FK_RecoveryCodes_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);
