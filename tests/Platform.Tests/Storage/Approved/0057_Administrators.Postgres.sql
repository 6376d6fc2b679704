ALTER TABLE "Users" ADD "AdministratorSinceUtc" timestamp with time zone;
