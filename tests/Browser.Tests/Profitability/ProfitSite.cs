using System.Globalization;
using System.Text;
using Entente.Platform.Access;
using Entente.Platform.Tests.Fixtures;
using Microsoft.Playwright;

namespace Entente.Browser.Tests.Profitability;

/// <summary>The whole server with a firm in it, and an order file of sixty customers of whom some are dear to serve.</summary>
public sealed class ProfitSite : IAsyncLifetime
{
    private const int CustomerCount = 60;

    private readonly SqliteHost _host = new();

    public string Address => _host.Host.Address.ToString().TrimEnd('/');

    /// <summary>Order lines: every customer orders, each tenth sends half of it back and buys in small lots at a low margin.</summary>
    public static byte[] Orders
    {
        get
        {
            var text = new StringBuilder("order_id,order_date,customer_id,name,country,quantity,net_amount,cogs\n");
            for (var customer = 1; customer <= CustomerCount; customer++)
            {
                var isDear = customer % 10 == 0;
                for (var order = 1; order <= (isDear ? 40 : 4); order++)
                {
                    var (net, cogs) = isDear ? (90, 80) : (800 + (customer * 7), 500 + (customer * 5));
                    text.Append(CultureInfo.InvariantCulture, $"{customer}-{order},2025-{1 + (order % 12):00}-{1 + (customer % 27):00},K{customer},Customer {customer},{(customer % 3 == 0 ? "Norway" : "Sweden")},{(isDear && order % 2 == 0 ? -1 : 5)},{net},{cogs}\n");
                }
            }

            return Encoding.UTF8.GetBytes(text.ToString());
        }
    }

    public Task InitializeAsync() => _host.InitializeAsync();

    public Task DisposeAsync() => _host.DisposeAsync();

    /// <summary>The browser is signed in as the firm's manager.</summary>
    public async Task SignInAsync(IPage page)
    {
        var cookie = await _host.Host.SessionOfAsync(_host.Alpha.Members[WorkspaceRole.Manager].Email);
        await page.Context.AddCookiesAsync([new Cookie { Name = cookie.Name, Value = cookie.Value, Url = Address }]);
    }
}
