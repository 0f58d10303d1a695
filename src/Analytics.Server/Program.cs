using System.CommandLine;
using Analytics.Server.Commands;
using Analytics.Server.Hosting;

// The host ends the process in its own time; a termination signal must not cut it short.
var invocation = new InvocationConfiguration { ProcessTerminationTimeout = AnalyticsHost.ShutdownTimeout + TimeSpan.FromSeconds(5) };
return await AnalyticsCommand.Create().Parse(args).InvokeAsync(invocation);
