namespace Analytics.Server.Tables.Sets;

/// <summary>Leads from a row of a set to rows of another: those whose column equals one of the row's own.</summary>
/// <param name="Name">The name, unique among the links and columns of the set.</param>
/// <param name="Target">Name of the other set.</param>
/// <param name="From">The column of the row.</param>
/// <param name="To">The column of the other set.</param>
/// <param name="IsMany">Whether it leads to any number of rows; else to at most one, by its key.</param>
internal sealed record SetLink(string Name, string Target, string From, string To, bool IsMany);
