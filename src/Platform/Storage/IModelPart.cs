using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Storage;

/// <summary>A module's share of the one model: its tables, keys and indexes.</summary>
public interface IModelPart
{
    void Build(ModelBuilder model);
}
