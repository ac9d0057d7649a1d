namespace QuestPDF.Helpers;

/// <summary>Tags of OpenType features that fonts may have, as in the OpenType specification's list.</summary>
public static class FontFeatures
{
    /// <summary>Small capitals for small letters.</summary>
    public const string SmallCapitals = "smcp";

    /// <summary>Small capitals for capitals.</summary>
    public const string SmallCapitalsFromCapitals = "c2sc";

    /// <summary>Figures of one width, for columns of numbers.</summary>
    public const string TabularFigures = "tnum";

    /// <summary>Figures each of its own width.</summary>
    public const string ProportionalFigures = "pnum";

    /// <summary>Figures as high as capitals.</summary>
    public const string LiningFigures = "lnum";

    /// <summary>Figures with ascenders and descenders.</summary>
    public const string OldstyleFigures = "onum";

    /// <summary>A zero with a stroke or dot, told apart from the letter O.</summary>
    public const string SlashedZero = "zero";

    /// <summary>Fractions written with a slash.</summary>
    public const string Fractions = "frac";

    /// <summary>Letters of ordinals, above the line.</summary>
    public const string Ordinals = "ordn";

    /// <summary>Figures made to stand above the line.</summary>
    public const string Superscript = "sups";

    /// <summary>Figures made to stand below the line.</summary>
    public const string Subscript = "subs";

    /// <summary>Punctuation moved to suit capitals.</summary>
    public const string CaseSensitiveForms = "case";

    /// <summary>Ligatures that a font uses unless told otherwise.</summary>
    public const string StandardLigatures = "liga";

    /// <summary>Ligatures for special use.</summary>
    public const string DiscretionaryLigatures = "dlig";

    /// <summary>Distances of certain pairs of letters; on unless told otherwise.</summary>
    public const string Kerning = "kern";
}
