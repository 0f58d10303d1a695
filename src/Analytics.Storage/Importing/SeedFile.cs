namespace Analytics.Storage.Importing;

/// <summary>A file of the seed, with the columns of its header in order.</summary>
internal sealed record SeedFile(string Name, params string[] Columns)
{
    public string Header => string.Join(',', Columns);
}
