namespace Analytics.Storage;

/// <summary>The database cannot be used. The message is one plain sentence for whoever runs the program, without SQL.</summary>
public sealed class StorageException : Exception
{
    /// <summary>With the sentence to show.</summary>
    public StorageException(string message)
        : base(message)
    {
    }

    /// <summary>With the sentence to show and what caused it.</summary>
    public StorageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
