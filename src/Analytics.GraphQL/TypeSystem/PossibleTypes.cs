namespace Analytics.GraphQL.TypeSystem;

internal static class PossibleTypes
{
    public static Dictionary<NamedType, IReadOnlyList<ObjectType>> Find(IReadOnlyCollection<NamedType> types)
    {
        var possible = new Dictionary<NamedType, IReadOnlyList<ObjectType>>();
        foreach (var type in types)
        {
            if (type is UnionType union)
            {
                possible[type] = union.Types;
            }
            else if (type is InterfaceType contract)
            {
                possible[type] = [.. types.OfType<ObjectType>().Where(candidate => candidate.Interfaces.Contains(contract))];
            }
        }

        return possible;
    }
}
