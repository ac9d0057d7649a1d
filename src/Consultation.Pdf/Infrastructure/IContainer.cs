namespace QuestPDF.Infrastructure;

/// <summary>Anything that can stand on a page.</summary>
public interface IElement;

/// <summary>A place for one element. Each fluent call puts an element into it and gives the place inside that element.</summary>
public interface IContainer
{
    /// <summary>What stands here; null while empty. Fluent calls refuse to replace it.</summary>
    IElement? Child { get; set; }
}

/// <summary>The place in a cell of a table, which also has a position.</summary>
public interface ITableCellContainer : IContainer;

/// <summary>A part of a document that is written once and used in many places.</summary>
public interface IComponent
{
    /// <summary>Fills the place that the component was put into.</summary>
    void Compose(IContainer container);
}

/// <summary>A document being composed: a row of page layouts.</summary>
public interface IDocumentContainer;

/// <summary>A document that can be composed any number of times, always the same.</summary>
public interface IDocument
{
    /// <summary>Title, author, language and dates of the file.</summary>
    DocumentMetadata GetMetadata() => DocumentMetadata.Default;

    /// <summary>How the file is written.</summary>
    DocumentSettings GetSettings() => DocumentSettings.Default;

    /// <summary>The files that go with it.</summary>
    IReadOnlyList<DocumentAttachment> GetAttachments() => [];

    /// <summary>Adds the pages.</summary>
    void Compose(IDocumentContainer container);
}
