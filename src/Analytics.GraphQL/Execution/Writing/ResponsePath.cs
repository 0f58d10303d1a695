using System.Runtime.CompilerServices;

namespace Analytics.GraphQL.Execution;

/// <summary>Where in the response the writer stands.</summary>
internal sealed class ResponsePath
{
    private PathStep[] _steps = [];

    public int Depth { get; private set; }

    /// <summary>The innermost field.</summary>
    public FieldSelection Selection => _steps[Depth - 1].Selection;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Push(FieldSelection selection, int index = -1)
    {
        if (Depth == _steps.Length)
        {
            Array.Resize(ref _steps, Math.Max(8, Depth * 2));
        }

        _steps[Depth++] = new PathStep(selection, index);
    }

    /// <summary>Goes on to another item of the same list.</summary>
    public void MoveTo(int index) => _steps[Depth - 1] = _steps[Depth - 1] with { Index = index };

    public void Pop() => Depth--;

    /// <summary>Goes back to where the path was <paramref name="depth"/> steps long.</summary>
    public void CutTo(int depth) => Depth = depth;

    /// <summary>The path as errors have it: response names and indexes.</summary>
    public object[] ToArray()
    {
        var path = new object[Depth];
        for (var i = 0; i < Depth; i++)
        {
            path[i] = _steps[i].Index < 0 ? _steps[i].Selection.ResponseName : _steps[i].Index;
        }

        return path;
    }
}
