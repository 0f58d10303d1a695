namespace Analytics.Server.Commands;

/// <summary>A setting outside its range; the message names the setting, its value and its range.</summary>
internal sealed class OptionFault(string message) : Exception(message);
