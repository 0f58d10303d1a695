namespace Analytics.GraphQL.Data;

/// <summary>A configured filter or sort input of some entity.</summary>
internal interface IMemberFields
{
    IReadOnlyList<MemberField> ToList();
}
