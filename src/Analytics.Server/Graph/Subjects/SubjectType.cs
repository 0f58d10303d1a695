using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Subjects;

[InterfaceType<ISubject>]
internal static class SubjectType
{
    public static void Configure(IInterfaceTypeDescriptor<ISubject> descriptor) => descriptor.Name("Subject");
}
