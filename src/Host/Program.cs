using Entente.Host.Serve;

var app = WebServer.CreateBuilder(args).Build();
app.UsePipeline();
await app.RunAsync();
