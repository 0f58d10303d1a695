namespace Analytics.Storage.Importing;

/// <summary>A file of an import cannot be read or written. The message is one plain sentence; nothing was changed.</summary>
public sealed class ImportFileException : Exception
{
    /// <summary>With the sentence to show.</summary>
    public ImportFileException(string message)
        : base(message)
    {
    }

    /// <summary>With the sentence to show and what caused it.</summary>
    public ImportFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
