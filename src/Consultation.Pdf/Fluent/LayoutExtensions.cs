using Consultation.Pdf.Elements;
using Consultation.Pdf.Layout;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Elements that hold several others.</summary>
public static class LayoutExtensions
{
    /// <summary>Items one below the other.</summary>
    public static void Column(this IContainer element, Action<ColumnDescriptor> handler) =>
        handler(new ColumnDescriptor(element.Put(new Column())));

    /// <summary>Items side by side.</summary>
    public static void Row(this IContainer element, Action<RowDescriptor> handler) =>
        handler(new RowDescriptor(element.Put(new Row())));

    /// <summary>Content with something above and below that is repeated on each of its pages.</summary>
    public static void Decoration(this IContainer element, Action<DecorationDescriptor> handler) =>
        handler(new DecorationDescriptor(element.Put(new Decoration())));

    /// <summary>Contents over each other.</summary>
    /// <exception cref="DocumentComposeException">There isn't exactly one primary layer.</exception>
    public static void Layers(this IContainer element, Action<LayersDescriptor> handler)
    {
        var layers = element.Put(new Layers());
        handler(new LayersDescriptor(layers));
        if (layers.Primary is null)
            throw new DocumentComposeException("Layers need one primary layer, which decides their size.");
    }
}

/// <summary>Describes a column.</summary>
public sealed class ColumnDescriptor
{
    private readonly Column _column;

    internal ColumnDescriptor(Column column) => _column = column;

    /// <summary>Sets the space between items.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public void Spacing(float value, Unit unit = Unit.Point)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        _column.Spacing = value.ToPoints(unit);
    }

    /// <summary>Adds an item.</summary>
    public IContainer Item()
    {
        var item = new Container();
        _column.Items.Add(item);
        return item;
    }
}

/// <summary>Describes a row.</summary>
public sealed class RowDescriptor
{
    private readonly Row _row;

    internal RowDescriptor(Row row) => _row = row;

    /// <summary>Sets the space between items.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public void Spacing(float spacing, Unit unit = Unit.Point)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(spacing);
        _row.Spacing = spacing.ToPoints(unit);
    }

    /// <summary>Adds an item that takes a share of the room left by the others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share isn't positive.</exception>
    public IContainer RelativeItem(float size = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return Add(RowItemKind.Relative, size);
    }

    /// <summary>Adds an item of a given width.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The width is negative.</exception>
    public IContainer ConstantItem(float size, Unit unit = Unit.Point)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        return Add(RowItemKind.Constant, size.ToPoints(unit));
    }

    /// <summary>Adds an item as wide as its content.</summary>
    public IContainer AutoItem() => Add(RowItemKind.Auto, 0);

    private RowItem Add(RowItemKind kind, float size)
    {
        var item = new RowItem(kind, size);
        _row.Items.Add(item);
        return item;
    }
}

/// <summary>Describes content with repeated parts.</summary>
public sealed class DecorationDescriptor
{
    private readonly Decoration _decoration;

    internal DecorationDescriptor(Decoration decoration) => _decoration = decoration;

    /// <summary>What stands above the content on each page.</summary>
    public IContainer Before() => _decoration.Before;

    /// <inheritdoc cref="Before()"/>
    public void Before(Action<IContainer> handler) => handler(Before());

    /// <summary>The content.</summary>
    public IContainer Content() => _decoration.Content;

    /// <inheritdoc cref="Content()"/>
    public void Content(Action<IContainer> handler) => handler(Content());

    /// <summary>What stands below the content on each page.</summary>
    public IContainer After() => _decoration.After;

    /// <inheritdoc cref="After()"/>
    public void After(Action<IContainer> handler) => handler(After());
}

/// <summary>Describes layers.</summary>
public sealed class LayersDescriptor
{
    private readonly Layers _layers;

    internal LayersDescriptor(Layers layers) => _layers = layers;

    /// <summary>Adds a layer over those added before. It doesn't count for the size.</summary>
    public IContainer Layer()
    {
        var layer = new Container();
        _layers.All.Add(layer);
        return layer;
    }

    /// <summary>Adds the layer that decides the size.</summary>
    /// <exception cref="DocumentComposeException">There already is one.</exception>
    public IContainer PrimaryLayer()
    {
        if (_layers.Primary is not null)
            throw new DocumentComposeException("Layers have one primary layer, not two.");
        var layer = new Container();
        _layers.All.Add(layer);
        return _layers.Primary = layer;
    }
}
