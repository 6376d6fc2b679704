using Entente.Platform.Attachments;
using Entente.Platform.Audit;
using Entente.Platform.Lists.Views;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Records;

public static class RecordSetup
{
    /// <summary>What every record and every list can have: files, views, chosen columns, old values to restore.</summary>
    public static IServiceCollection AddRecords(this IServiceCollection services) => services
        .AddScoped<RecordTypes>().AddScoped<FindRecord>()
        .AddScoped<ListAttachments>().AddScoped<AddAttachment>().AddScoped<ReadAttachment>().AddScoped<ShowAttachment>().AddScoped<DeleteAttachment>()
        .AddScoped<ListViews>().AddScoped<SaveView>().AddScoped<DeleteView>().AddScoped<ChooseColumns>()
        .AddScoped<ExportAuditEntries>().AddScoped<ListAuditors>().AddScoped<ShowAuditEntry>().AddScoped<RestoreValue>();
}
