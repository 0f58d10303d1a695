using Analytics.Server.Commands;

return await AnalyticsCommand.Create().Parse(args).InvokeAsync();
