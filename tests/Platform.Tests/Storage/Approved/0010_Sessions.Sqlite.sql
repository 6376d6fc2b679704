ALTER TABLE "Users" ADD "Locale" TEXT NULL;

ALTER TABLE "Users" ADD "TimeZone" TEXT NULL;

CREATE TABLE "Sessions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Sessions" PRIMARY KEY,
    "UserId" TEXT NOT NULL,
    "Device" TEXT NOT NULL,
    "Address" TEXT NOT NULL,
    "CreatedUtc" TEXT NOT NULL,
    "SeenUtc" TEXT NOT NULL,
    "ExpiresUtc" TEXT NOT NULL,
    "EndedUtc" TEXT NULL,
    CONSTRAINT "FK_Sessions_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_Sessions_UserId_Id" ON "Sessions" ("UserId", "Id");

CREATE TABLE "AccessTokens" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AccessTokens" PRIMARY KEY,
    "UserId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "TokenHash" TEXT NOT NULL,
    "Hint" TEXT NOT NULL,
    "Scope" TEXT NOT NULL,
    "OnlyWorkspaceId" TEXT NULL,
    "CreatedUtc" TEXT NOT NULL,
    "ExpiresUtc" TEXT NOT NULL,
    "UsedUtc" TEXT NULL,
    "RevokedUtc" TEXT NULL,
    CONSTRAINT "FK_AccessTokens_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_AccessTokens_TokenHash" ON "AccessTokens" ("TokenHash");

CREATE INDEX "IX_AccessTokens_UserId_Id" ON "AccessTokens" ("UserId", "Id");

CREATE TABLE "Authenticators" (
    "UserId" TEXT NOT NULL CONSTRAINT "PK_Authenticators" PRIMARY KEY,
    "ProtectedKey" TEXT NOT NULL,
    "LastStep" INTEGER NOT NULL,
    "CreatedUtc" TEXT NOT NULL,
    CONSTRAINT "FK_Authenticators_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE TABLE "RecoveryCodes" (
    "UserId" TEXT NOT NULL,
    "CodeHash" TEXT NOT NULL,
    "UsedUtc" TEXT NULL,
    CONSTRAINT "PK_RecoveryCodes" PRIMARY KEY ("UserId", "CodeHash"),
    CONSTRAINT "FK_RecoveryCodes_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);
