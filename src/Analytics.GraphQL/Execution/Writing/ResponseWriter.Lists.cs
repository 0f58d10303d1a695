using System.Collections;

namespace Analytics.GraphQL.Execution;

internal sealed partial class ResponseWriter
{
    // A list whose objects are in frames: references, or lists of them.
    private bool WriteCells(ValueShape shape, object? cells)
    {
        if (cells is null or FieldFault)
        {
            return WriteValue(shape, cells);
        }

        var start = json.Position;
        var depth = _path.Depth;
        return (cells is ChildRef[] children ? WriteChildren(shape.Item!, children) : WriteLists(shape.Item!, (object?[])cells))
            || Withdraw(shape, start, depth);
    }

    private bool WriteChildren(ValueShape item, ChildRef[] children)
    {
        OpenList();
        for (var i = 0; i < children.Length; i++)
        {
            NextItem(i);
            if (!WriteChild(item, children[i]))
            {
                return false;
            }
        }

        return CloseList();
    }

    private bool WriteLists(ValueShape item, object?[] lists)
    {
        OpenList();
        for (var i = 0; i < lists.Length; i++)
        {
            NextItem(i);
            if (!WriteCells(item, lists[i]))
            {
                return false;
            }
        }

        return CloseList();
    }

    private bool WriteItems(ValueShape item, object list)
    {
        if (list is not IEnumerable items || list is string)
        {
            throw new InvalidOperationException($"The field gives a {list.GetType().Name} where a list is expected.");
        }

        OpenList();
        var index = 0;
        foreach (var value in items)
        {
            NextItem(index++);
            if (!WriteValue(item, value))
            {
                return false;
            }
        }

        return CloseList();
    }

    private void OpenList()
    {
        json.WriteRaw((byte)'[');
        _path.Push(_path.Selection, 0);
    }

    private void NextItem(int index)
    {
        if (index > 0)
        {
            json.WriteRaw((byte)',');
            _path.MoveTo(index);
        }
    }

    private bool CloseList()
    {
        json.WriteRaw((byte)']');
        _path.Pop();
        return true;
    }
}
