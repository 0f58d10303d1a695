namespace Analytics.Storage.Engines.Columns.Store;

/// <summary>The smallest and the greatest of some codes.</summary>
internal readonly record struct CodeRange(uint Low, uint High)
{
    public static CodeRange Of(byte[] chunk, int width)
    {
        uint low = uint.MaxValue;
        uint high = 0;
        for (var i = 0; i < chunk.Length / width; i++)
        {
            var code = CodeBytes.Read(chunk, width, i);
            low = Math.Min(low, code);
            high = Math.Max(high, code);
        }

        return new CodeRange(low, high);
    }
}
