using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Storage;

/// <summary>The module's tables.</summary>
internal sealed class NetworksModel : IModelPart
{
    public void Build(ModelBuilder model)
    {
    }
}
