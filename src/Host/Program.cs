using Entente.Host.Commands;

return await CommandLine.RunAsync(args);
