namespace Analytics.GraphQL.Language;

internal sealed class NullValueNode(Location location) : ValueNode(location);
