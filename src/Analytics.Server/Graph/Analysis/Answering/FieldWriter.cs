namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>Writes the value of one selected field of a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">What the field is read from.</typeparam>
internal abstract class FieldWriter<T>
{
    /// <summary>Whether the graph resolves something of it.</summary>
    public virtual bool Continues => false;

    /// <summary>Whether what the graph resolves lies below the field, so that the path of its errors leads through it.</summary>
    public virtual bool IsEntered => Continues;

    /// <summary>Adds the parents of what the graph resolves, in the order in which it is written.</summary>
    public virtual void Gather(T source, ContinuedParents parents)
    {
    }

    /// <summary>Writes the value.</summary>
    public abstract void Write(T source, AnswerWriter writer);
}
