using Microsoft.Extensions.Logging;

namespace Analytics.GraphQL.Execution;

/// <summary>Puts a response together: its data, and before it the errors, if there are any.</summary>
internal sealed class ResponseBuilder
{
    private readonly RequestRun _run;
    private readonly JsonWriter _json = JsonWriter.Rent();
    private readonly FieldErrors _errors;
    private readonly ResponseWriter _writer;

    public ResponseBuilder(RequestRun run, ILogger logger)
    {
        _run = run;
        _errors = new FieldErrors(logger);
        _writer = new ResponseWriter(run, _json, _errors);
        _json.WriteRaw("{\"data\":"u8);
    }

    /// <summary>Writes the data of an operation that is read from its source alone.</summary>
    public void WriteData(object? source) => NullUnless(_writer.WriteObject(_run.Root, source));

    /// <summary>Writes the data of a resolved root.</summary>
    public void WriteData(Frame root) => NullUnless(_writer.WriteObject(root, 0));

    /// <summary>Resolves and writes each root field before the next; stops where one leaves the data null.</summary>
    public async ValueTask WriteSeriallyAsync(TreeResolver resolver, Frame root)
    {
        var selections = root.Set.Selections;
        for (var i = 0; i < selections.Length; i++)
        {
            await resolver.ResolveAsync(root, selections[i]).ConfigureAwait(false);
            _json.WriteRaw(i == 0 ? selections[i].FirstKey : selections[i].NextKey);
            if (!_writer.WriteField(selections[i], root.Set, root, 0, root.ParentOf(0)))
            {
                NullUnless(false);
                return;
            }
        }

        _json.WriteRaw("}"u8);
    }

    public ExecutionResult Finish()
    {
        if (_errors.Found.Count > 0)
        {
            var end = _json.Position;
            _json.WriteRaw("\"errors\":"u8);
            ErrorWriter.Write(_json, _errors.Found);
            _json.WriteRaw((byte)',');
            _json.MoveBack(end, 1);
        }

        _json.WriteRaw((byte)'}');
        return ExecutionResult.FromResponse(
            _json, _errors.FirstCode, _errors.Found.Count == 0 ? _run.Versions.Of(_run.Root) : null, _run.Versions.IsForbidden);
    }

    /// <summary>Ends with one error and no data.</summary>
    public ExecutionResult FinishWithout(GraphQLError error)
    {
        NullUnless(false);
        _errors.Clear();
        _errors.Add(error);
        return Finish();
    }

    private void NullUnless(bool hasData)
    {
        if (!hasData)
        {
            _json.Truncate("{\"data\":".Length);
            _json.WriteNull();
        }
    }
}
