using Analytics.GraphQL;

namespace Analytics.Server.Graph.Model;

[ObjectType<MeasureAdditivity>]
internal static class MeasureAdditivityFields;
