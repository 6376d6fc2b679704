using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage;

/// <summary>The module's tables.</summary>
internal sealed class DirectoryModel : IModelPart
{
    public void Build(ModelBuilder model)
    {
    }
}
