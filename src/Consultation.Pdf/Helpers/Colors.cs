using QuestPDF.Infrastructure;

namespace QuestPDF.Helpers;

/// <summary>Colours by name. Documents of ours define their own palette; these are the ones every document needs.</summary>
public static class Colors
{
    /// <summary>#000000.</summary>
    public static Color Black => new(0xFF000000);

    /// <summary>#FFFFFF.</summary>
    public static Color White => new(0xFFFFFFFF);

    /// <summary>Paints nothing.</summary>
    public static Color Transparent => new(0x00000000);
}
