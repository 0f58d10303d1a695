using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Analytics.GraphQL.Tests.Data.Library;

/// <summary>Keeps the SQL of every statement, and which contexts ran at the same time.</summary>
internal sealed class StatementRecorder : DbCommandInterceptor
{
    public ConcurrentQueue<string> Statements { get; } = [];

    public ConcurrentDictionary<Guid, byte> Contexts { get; } = [];

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Record(command, eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Record(command, eventData);
        return new ValueTask<InterceptionResult<DbDataReader>>(result);
    }

    private void Record(DbCommand command, CommandEventData eventData)
    {
        Statements.Enqueue(command.CommandText);
        Contexts.TryAdd(eventData.Context!.ContextId.InstanceId, 0);
    }
}
