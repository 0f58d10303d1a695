namespace Analytics.Server.Tests.Hosting;

internal sealed record ProgramOutcome(int ExitCode, string Output, string Error);
