namespace QuestPDF.Drawing.Exceptions;

/// <summary>The content can't be placed on any page; the message names the element and the room it asked for.</summary>
public sealed class DocumentLayoutException : Exception
{
    /// <inheritdoc/>
    public DocumentLayoutException() { }

    /// <inheritdoc/>
    public DocumentLayoutException(string message) : base(message) { }

    /// <inheritdoc/>
    public DocumentLayoutException(string message, Exception inner) : base(message, inner) { }
}

/// <summary>The document was put together wrongly: a table without columns, two main layers.</summary>
public sealed class DocumentComposeException : Exception
{
    /// <inheritdoc/>
    public DocumentComposeException() { }

    /// <inheritdoc/>
    public DocumentComposeException(string message) : base(message) { }

    /// <inheritdoc/>
    public DocumentComposeException(string message, Exception inner) : base(message, inner) { }
}

/// <summary>The document can't be drawn: no font is registered, or a font can't be read.</summary>
public sealed class DocumentDrawingException : Exception
{
    /// <inheritdoc/>
    public DocumentDrawingException() { }

    /// <inheritdoc/>
    public DocumentDrawingException(string message) : base(message) { }

    /// <inheritdoc/>
    public DocumentDrawingException(string message, Exception inner) : base(message, inner) { }
}
