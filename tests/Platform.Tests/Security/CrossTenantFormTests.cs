using Entente.Platform.Access;
using Entente.Platform.Tests.Fixtures;
using Xunit.Abstractions;

namespace Entente.Platform.Tests.Security;

/// <summary>The forms of every page, as their own people see them, sent again with ids of another firm in them.</summary>
public abstract class CrossTenantFormTests(MatrixHost host, ITestOutputHelper output)
{
    private int _texts;

    [Fact]
    public async Task An_id_of_another_firm_in_a_form_answers_like_a_missing_one()
    {
        using var attacker = new Attacker("owner of another firm", await host.Host.SignInAsync(host.Omega.Owner.Email));
        var before = await host.RowsAsync();
        var report = new Report(host);
        foreach (var (route, form) in await PageForm.OfAsync(attacker, host, "omega", host.OmegaIds))
        {
            foreach (var field in form.IdFields)
                await CompareAsync(route, form, field, host.AlphaIds.CanariesFor(field), (current, id) => current.With(field, id));
            if (form.IdsInAddress.Any())
                await CompareAsync(route, form, "its address", (await host.OpenersAsync()).For(route, host.AlphaIds), (current, id) => current.At(id));
        }

        report.Add(attacker, before.ChangesUntil(await host.RowsAsync(), host.Alpha.WorkspaceId));
        report.AssertNothing("ids in forms", output);

        async Task CompareAsync(Route route, PageForm form, string where, IReadOnlyList<Guid> ids, Func<PageForm, Guid, PageForm> with)
        {
            var current = await CurrentAsync(attacker, form);
            var missing = await AskAsync(Ids.Missing);
            foreach (var id in ids)
            {
                var answer = await AskAsync(id);
                if (!answer.Equals(missing))
                {
                    // A job may have changed the record between its page and its form; what tells something tells it again.
                    current = await CurrentAsync(attacker, form);
                    missing = await AskAsync(Ids.Missing);
                    answer = await AskAsync(id);
                }

                report.Compare(attacker, route, $"form at {form.Action} with {id} in {where}", missing, answer);
            }

            async Task<Answer> AskAsync(Guid id)
            {
                var answer = await PostAsync(attacker, "omega", with(current, id));

                // What was accepted has changed the record, and with it its version.
                current = answer.Status == 302 ? await CurrentAsync(attacker, form) : current;
                return answer;
            }
        }
    }

    /// <summary>The form with the record's version of now: a form that was accepted before has changed it.</summary>
    private static async Task<PageForm> CurrentAsync(Attacker person, PageForm form)
    {
        const string version = "Version";
        if (form.Fields.All(field => field.Key != version) || await person.PageAsync(form.Action) is not { } html)
            return form;
        var now = PageForm.In(html, form.Action).SelectMany(found => found.Fields).FirstOrDefault(field => field.Key == version).Value;
        return now is null ? form : form.With(version, now);
    }

    [Fact]
    public async Task The_forms_of_an_owner_do_nothing_for_a_viewer()
    {
        using var owner = new Attacker("owner", await host.Host.SignInAsync(host.Alpha.Owner.Email));
        using var viewer = new Attacker("viewer", await host.Host.SignInAsync(host.Alpha.Members[WorkspaceRole.Viewer].Email));
        var forms = await PageForm.OfAsync(owner, host, "alpha", host.AlphaIds);
        var before = await host.RowsAsync();
        var report = new Report(host);
        foreach (var (route, form) in forms)
            report.Took(viewer, route, await PostAsync(viewer, "alpha", form));
        report.AddUnlessPersonal(viewer, before.ChangesUntil(await host.RowsAsync()));
        report.AssertNothing("forms of a viewer", output);
    }

    /// <summary>The forms are real: sent by their own person, they change something.</summary>
    [Fact]
    public async Task The_forms_of_an_owner_work_for_the_owner()
    {
        using var owner = new Attacker("owner", await host.Host.SignInAsync(host.Omega.Owner.Email));
        var before = await host.RowsAsync();
        var (_, invite) = (await PageForm.OfAsync(owner, host, "omega", host.OmegaIds)).First(found => found.Form.Action.EndsWith("/members", StringComparison.Ordinal));
        await PostAsync(owner, "omega", invite);
        Assert.Contains(before.ChangesUntil(await host.RowsAsync()), change => change.StartsWith("new: Invitations", StringComparison.Ordinal));
    }

    private Task<Answer> PostAsync(Attacker attacker, string workspace, PageForm form) =>
        attacker.PostFormAsync(form.Action, workspace, form.Saying($"probe{++_texts}").Fields);
}

public sealed class CrossTenantFormsOnSqlite(SqliteMatrixHost host, ITestOutputHelper output)
    : CrossTenantFormTests(host, output), IClassFixture<SqliteMatrixHost>;

public sealed class CrossTenantFormsOnPostgres(PostgresMatrixHost host, ITestOutputHelper output)
    : CrossTenantFormTests(host, output), IClassFixture<PostgresMatrixHost>;
