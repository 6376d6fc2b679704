using System.CommandLine;
using System.IO.Compression;
using System.Text;
using Entente.Modules.Profitability;

namespace Entente.Modules.Tests.Profitability;

/// <summary>A folder of ledger files and the command that costs them.</summary>
public abstract class GivenRunTest : IDisposable
{
    protected const string Orders =
        "order_id,order_date,customer_id,product_id,quantity,net_amount,cogs\n" +
        "O1,2026-01-05,C1,P1,2,100.00,60.00\nO1,2026-01-05,C1,P2,1,50.50,30.00\nO2,2026-01-09,C2,P1,1,80.00,70.00\n" +
        "O3,2026-02-01,C1,P1,-1,-50.00,-30.00\nO4,2026-02-02,C2,P3,1,0.00,5.00\n";

    protected const string Events =
        "event_id,date,customer_id,activity,quantity,minutes\n" +
        "E1,2026-01-05,C1,enter,1,8\nE2,2026-01-09,C2,enter,1,40\nE3,2026-01-09,C2,ship,2,0\nE4,2026-02-01,C1,enter,1,12\n";

    protected const string Customers = "customer_id,name,segment,region,since\nC1,\"Arc, Ltd\",Retail,North,2020-01-01\nC2,Bo,Retail,South,2021-01-01\nC3,Idle,Public,South,2022-01-01\n";

    protected const string Activities = "activity,cost_pool,driver,driver_type,rate\nenter,desk,minutes,duration,0.5000\nship,dock,deliveries,transaction,7.2500\n";

    protected const string Pools = "cost_pool,period_cost,practical_capacity,capacity_unit\ndesk,50.00,100,minutes\ndock,29.00,4,deliveries\n";

    protected string Folder { get; } = System.IO.Directory.CreateTempSubdirectory("entente-profit-").FullName;

    protected string Out => Path.Combine(Folder, "out");

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => System.IO.Directory.Delete(Folder, recursive: true);

    protected string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    protected string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    protected string WriteGzip(string name, string text)
    {
        var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return Write(name, bytes.ToArray());
    }

    /// <summary>Runs with the usual files except those that are given.</summary>
    protected Task<(int Code, string Output, string Error)> RunAsync(
        string? orders = null, string? events = null, string? customers = null, string? activities = null, string? pools = null, params string[] more) => CommandAsync(
        [
            "run",
            "--orders", Write("orders.csv", orders ?? Orders),
            "--events", Write("events.csv", events ?? Events),
            "--customers", Write("customers.csv", customers ?? Customers),
            "--activities", Write("activities.csv", activities ?? Activities),
            "--pools", Write("pools.csv", pools ?? Pools),
            "--out", Out,
            .. more,
        ]);

    protected static async Task<(int Code, string Output, string Error)> CommandAsync(params string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var parsed = new ProfitabilityModule().Commands().Single(command => command.Name == "profit").Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            return (2, "", string.Join('\n', parsed.Errors.Select(e => e.Message)));
        }

        var code = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }

    protected string Written(string name) => File.ReadAllText(Path.Combine(Out, name));
}
