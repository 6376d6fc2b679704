using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Storage;

/// <summary>A module's share of the one model: its tables, keys and indexes.</summary>
public interface IModelPart
{
    void Build(ModelBuilder model);

    /// <summary>
    /// A second filter over the rows of a table, this module's or another's, besides that of the workspace: a lambda
    /// from the context and the row to whether it is visible; null: none. The platform names it <see cref="AssignedFilter"/>.
    /// </summary>
    LambdaExpression? Filter(Type row) => null;

    /// <summary>The name of the filter that limits people to assigned relationships.</summary>
    const string AssignedFilter = "assigned";
}
