using QuestPDF.Infrastructure;

namespace QuestPDF.Helpers;

/// <summary>
/// Colours by name: those every document needs, and the families of the Material palette that suit documents, each from
/// its lightest to its darkest. Any other colour is given by its number.
/// </summary>
#pragma warning disable CA1034, CS1591 // QuestPDF nests the families; their shades are named alike and need no more words.
public static class Colors
{
    /// <summary>#000000.</summary>
    public static Color Black => new(0xFF000000);

    /// <summary>#FFFFFF.</summary>
    public static Color White => new(0xFFFFFFFF);

    /// <summary>Paints nothing.</summary>
    public static Color Transparent => new(0x00000000);

    /// <summary>Shades of red.</summary>
    public static class Red
    {
        public static Color Lighten5 => new(0xFFFFEBEE);
        public static Color Lighten4 => new(0xFFFFCDD2);
        public static Color Lighten3 => new(0xFFEF9A9A);
        public static Color Lighten2 => new(0xFFE57373);
        public static Color Lighten1 => new(0xFFEF5350);
        public static Color Medium => new(0xFFF44336);
        public static Color Darken1 => new(0xFFE53935);
        public static Color Darken2 => new(0xFFD32F2F);
        public static Color Darken3 => new(0xFFC62828);
        public static Color Darken4 => new(0xFFB71C1C);
    }

    /// <summary>Shades of blue.</summary>
    public static class Blue
    {
        public static Color Lighten5 => new(0xFFE3F2FD);
        public static Color Lighten4 => new(0xFFBBDEFB);
        public static Color Lighten3 => new(0xFF90CAF9);
        public static Color Lighten2 => new(0xFF64B5F6);
        public static Color Lighten1 => new(0xFF42A5F5);
        public static Color Medium => new(0xFF2196F3);
        public static Color Darken1 => new(0xFF1E88E5);
        public static Color Darken2 => new(0xFF1976D2);
        public static Color Darken3 => new(0xFF1565C0);
        public static Color Darken4 => new(0xFF0D47A1);
    }

    /// <summary>Shades of green.</summary>
    public static class Green
    {
        public static Color Lighten5 => new(0xFFE8F5E9);
        public static Color Lighten4 => new(0xFFC8E6C9);
        public static Color Lighten3 => new(0xFFA5D6A7);
        public static Color Lighten2 => new(0xFF81C784);
        public static Color Lighten1 => new(0xFF66BB6A);
        public static Color Medium => new(0xFF4CAF50);
        public static Color Darken1 => new(0xFF43A047);
        public static Color Darken2 => new(0xFF388E3C);
        public static Color Darken3 => new(0xFF2E7D32);
        public static Color Darken4 => new(0xFF1B5E20);
    }

    /// <summary>Shades of orange.</summary>
    public static class Orange
    {
        public static Color Lighten5 => new(0xFFFFF3E0);
        public static Color Lighten4 => new(0xFFFFE0B2);
        public static Color Lighten3 => new(0xFFFFCC80);
        public static Color Lighten2 => new(0xFFFFB74D);
        public static Color Lighten1 => new(0xFFFFA726);
        public static Color Medium => new(0xFFFF9800);
        public static Color Darken1 => new(0xFFFB8C00);
        public static Color Darken2 => new(0xFFF57C00);
        public static Color Darken3 => new(0xFFEF6C00);
        public static Color Darken4 => new(0xFFE65100);
    }

    /// <summary>Shades of grey.</summary>
    public static class Grey
    {
        public static Color Lighten5 => new(0xFFFAFAFA);
        public static Color Lighten4 => new(0xFFF5F5F5);
        public static Color Lighten3 => new(0xFFEEEEEE);
        public static Color Lighten2 => new(0xFFE0E0E0);
        public static Color Lighten1 => new(0xFFBDBDBD);
        public static Color Medium => new(0xFF9E9E9E);
        public static Color Darken1 => new(0xFF757575);
        public static Color Darken2 => new(0xFF616161);
        public static Color Darken3 => new(0xFF424242);
        public static Color Darken4 => new(0xFF212121);
    }

    /// <summary>Shades of blue grey.</summary>
    public static class BlueGrey
    {
        public static Color Lighten5 => new(0xFFECEFF1);
        public static Color Lighten4 => new(0xFFCFD8DC);
        public static Color Lighten3 => new(0xFFB0BEC5);
        public static Color Lighten2 => new(0xFF90A4AE);
        public static Color Lighten1 => new(0xFF78909C);
        public static Color Medium => new(0xFF607D8B);
        public static Color Darken1 => new(0xFF546E7A);
        public static Color Darken2 => new(0xFF455A64);
        public static Color Darken3 => new(0xFF37474F);
        public static Color Darken4 => new(0xFF263238);
    }
}
