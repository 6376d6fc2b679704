ALTER TABLE "Assignments" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Assignments" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "Assignments";
CREATE POLICY workspace ON "Assignments" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "AuditEntries" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AuditEntries" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "AuditEntries";
CREATE POLICY workspace ON "AuditEntries" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "Invitations" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Invitations" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "Invitations";
CREATE POLICY workspace ON "Invitations" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "Jobs" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Jobs" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "Jobs";
CREATE POLICY workspace ON "Jobs" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "MailSettings" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "MailSettings" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "MailSettings";
CREATE POLICY workspace ON "MailSettings" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "Members" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Members" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "Members";
CREATE POLICY workspace ON "Members" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "NetworkAnswers" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "NetworkAnswers" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "NetworkAnswers";
CREATE POLICY workspace ON "NetworkAnswers" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "NetworkAudits" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "NetworkAudits" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "NetworkAudits";
CREATE POLICY workspace ON "NetworkAudits" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "NetworkImports" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "NetworkImports" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "NetworkImports";
CREATE POLICY workspace ON "NetworkImports" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "NetworkParticipants" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "NetworkParticipants" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "NetworkParticipants";
CREATE POLICY workspace ON "NetworkParticipants" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "NetworkRatings" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "NetworkRatings" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "NetworkRatings";
CREATE POLICY workspace ON "NetworkRatings" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "NetworkRespondents" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "NetworkRespondents" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "NetworkRespondents";
CREATE POLICY workspace ON "NetworkRespondents" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "NetworkResults" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "NetworkResults" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "NetworkResults";
CREATE POLICY workspace ON "NetworkResults" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "NetworkSurveyFirms" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "NetworkSurveyFirms" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "NetworkSurveyFirms";
CREATE POLICY workspace ON "NetworkSurveyFirms" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "NetworkSurveyLinks" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "NetworkSurveyLinks" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "NetworkSurveyLinks";
CREATE POLICY workspace ON "NetworkSurveyLinks" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "NetworkSurveys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "NetworkSurveys" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "NetworkSurveys";
CREATE POLICY workspace ON "NetworkSurveys" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "NetworkWithheldResults" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "NetworkWithheldResults" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "NetworkWithheldResults";
CREATE POLICY workspace ON "NetworkWithheldResults" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "Notifications" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Notifications" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "Notifications";
CREATE POLICY workspace ON "Notifications" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "Organisations" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Organisations" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "Organisations";
CREATE POLICY workspace ON "Organisations" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "OutboxMails" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "OutboxMails" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "OutboxMails";
CREATE POLICY workspace ON "OutboxMails" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "People" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "People" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "People";
CREATE POLICY workspace ON "People" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "Relationships" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Relationships" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "Relationships";
CREATE POLICY workspace ON "Relationships" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "SearchRecords" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SearchRecords" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "SearchRecords";
CREATE POLICY workspace ON "SearchRecords" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "StoredAnswers" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "StoredAnswers" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "StoredAnswers";
CREATE POLICY workspace ON "StoredAnswers" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "TimelineEntries" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "TimelineEntries" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "TimelineEntries";
CREATE POLICY workspace ON "TimelineEntries" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "TimelineSubjects" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "TimelineSubjects" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "TimelineSubjects";
CREATE POLICY workspace ON "TimelineSubjects" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
ALTER TABLE "WeekSnoozes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "WeekSnoozes" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS workspace ON "WeekSnoozes";
CREATE POLICY workspace ON "WeekSnoozes" USING ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid) WITH CHECK ("WorkspaceId" = NULLIF(current_setting('app.workspace', true), '')::uuid);
DROP POLICY IF EXISTS own_memberships ON "Members";
CREATE POLICY own_memberships ON "Members" FOR SELECT
  USING ("UserId" = NULLIF(current_setting('app.user', true), '')::uuid);
CREATE OR REPLACE FUNCTION entente_search(terms jsonb, wanted text, most integer)
RETURNS TABLE (id uuid, kind text, title text, name text, words text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_catalog, pg_temp AS $$
DECLARE condition text;
BEGIN
  SELECT string_agg('(' || term.condition || ')', ' AND ') INTO condition FROM (
    SELECT (SELECT string_agg('(' || (
        SELECT string_agg('"Text" LIKE ' || quote_literal('%' || fragment || '%'), ' AND ')
        FROM jsonb_array_elements_text(alternative) AS f(fragment)) || ')', ' OR ')
      FROM jsonb_array_elements(alternatives) AS a(alternative)) AS condition
    FROM jsonb_array_elements(terms) AS t(alternatives)) AS term;
  RETURN QUERY EXECUTE
    'SELECT "Id", "Kind"::text, "Title"::text, "Name"::text, "Text" FROM public."SearchRecords" WHERE "WorkspaceId" = $1 AND '
    || condition || ' AND ($2 IS NULL OR "Kind" = $2) LIMIT $3'
    USING NULLIF(current_setting('app.workspace', true), '')::uuid, wanted, most;
END $$;
REVOKE ALL ON FUNCTION entente_search(jsonb, text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION entente_search(jsonb, text, integer) TO entente_app;
DROP POLICY IF EXISTS search_function ON "SearchRecords";
CREATE POLICY search_function ON "SearchRecords" FOR SELECT TO CURRENT_USER USING (true);
GRANT USAGE ON SCHEMA public TO entente_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO entente_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO entente_app;
