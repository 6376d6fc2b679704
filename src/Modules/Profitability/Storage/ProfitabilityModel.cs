using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Storage;

/// <summary>The module's tables.</summary>
internal sealed class ProfitabilityModel : IModelPart
{
    public void Build(ModelBuilder model)
    {
    }
}
