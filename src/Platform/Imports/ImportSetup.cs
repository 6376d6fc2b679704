using Entente.Platform.Imports.Runs;
using Entente.Platform.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Imports;

public static class ImportSetup
{
    /// <summary>Reading files in; every door has it.</summary>
    public static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddSingleton<ImportFiles>().AddSingleton<ImportTypes>()
        .AddSingleton<UploadImport>().AddSingleton<PrepareImport>().AddSingleton<ShowImport>().AddSingleton<ListImports>()
        .AddSingleton<StartImport>().AddSingleton<RunImport>().AddSingleton<UndoImport>().AddSingleton<DeleteImport>()
        .AddSingleton<ExportFaults>().AddSingleton<FindImportOfRecord>()
        .AddSingleton<IJobHandler, ImportJob>().AddSingleton<IJobHandler, UndoImportJob>();
}
