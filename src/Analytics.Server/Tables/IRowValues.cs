namespace Analytics.Server.Tables;

/// <summary>The values of the row at hand. The getter must be that of the column's type, and the value not null.</summary>
internal interface IRowValues
{
    /// <summary>Whether the value is missing.</summary>
    bool IsNull(int column);

    /// <summary>A text.</summary>
    string Text(int column);

    /// <summary>A whole number.</summary>
    long Integer(int column);

    /// <summary>A number.</summary>
    decimal Decimal(int column);

    /// <summary>A day.</summary>
    DateOnly Date(int column);

    /// <summary>A truth value.</summary>
    bool Boolean(int column);
}
