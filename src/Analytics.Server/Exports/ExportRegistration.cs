using Analytics.Server.Exports.Files;
using Analytics.Server.Exports.Questions;
using Analytics.Server.Exports.Routes;
using Analytics.Server.Exports.Saved;
using Analytics.Server.Hosting;

namespace Analytics.Server.Exports;

/// <summary>Adds saved queries and files by address.</summary>
internal static class ExportRegistration
{
    private const string Folder = "queries";

    /// <exception cref="Commands.OptionFault">A limit cannot be read.</exception>
    public static void AddExports(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(Limits.Bind(configuration, Limits.OfExports, new ExportOptions()));
        services.AddSingleton<FileSpool>();
        services.AddSingleton<FileAnswers>();
        services.AddSingleton<FlatQuestionReader>();
        services.AddSingleton<QuestionTables>();
        services.AddSingleton<SetTables>();
        services.AddSingleton<SavedQueryReader>();
        services.AddSingleton(provider => SavedQueries.Read(FolderOf(configuration), provider.GetRequiredService<SavedQueryReader>()));
    }

    /// <summary>Maps them; saved queries are read for the first request, or when <see cref="SavedQueries"/> is asked for before.</summary>
    public static void MapExports(this WebApplication app)
    {
        app.MapSavedQueries();
        app.MapQuestions();
        app.MapSets();
    }

    // The folder beside the model need not be there; one that is named must.
    private static string? FolderOf(IConfiguration configuration)
    {
        if (configuration[SavedQueries.Key] is { } given)
        {
            return given;
        }

        var model = Path.GetFullPath(configuration[ModelFile.Key] ?? ModelFile.Shipped);
        var beside = Path.Combine(Path.GetDirectoryName(model)!, Folder);
        return Directory.Exists(beside) ? beside : null;
    }
}
