ALTER TABLE "AuditEntries" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AuditEntries" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "AuditEntries";
CREATE POLICY workspace ON "AuditEntries" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "Jobs" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Jobs" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "Jobs";
CREATE POLICY workspace ON "Jobs" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "Members" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Members" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "Members";
CREATE POLICY workspace ON "Members" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
DROP POLICY IF EXISTS own_memberships ON "Members";
CREATE POLICY own_memberships ON "Members" FOR SELECT
  USING ("UserId" = NULLIF(current_setting('app.user', true), '')::uuid);
GRANT USAGE ON SCHEMA public TO entente_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO entente_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO entente_app;
