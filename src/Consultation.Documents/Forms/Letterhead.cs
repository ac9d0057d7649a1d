namespace Consultation.Documents;

/// <summary>The measures of what stands above the title and beside the last words, in millimetres, in every form.</summary>
internal static class Letterhead
{
    /// <summary>A logo is as large as it can be within these.</summary>
    public const float LogoWidthMm = 55, LogoHeightMm = 16;

    /// <summary>The code of the check with the quiet zone around it.</summary>
    public const float CodeMm = 27;

    /// <summary>A decision's label around its symbol: the label is set in capitals, the symbol as it is.</summary>
    public static (string Before, string Symbol, string After) Label(DecisionBlock decision)
    {
        var at = decision.Symbol is { Length: > 0 } symbol ? decision.Label.LastIndexOf(symbol, StringComparison.Ordinal) : -1;
        return at < 0 ? (decision.Label, "", "") : (decision.Label[..at], decision.Symbol!, decision.Label[(at + decision.Symbol!.Length)..]);
    }
}
