ALTER TABLE "Users" ADD "AdministratorSinceUtc" TEXT NULL;
