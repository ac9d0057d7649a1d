using Consultation.Domain;

namespace Consultation.Server.Views;

/// <summary>Which papers an audience sees.</summary>
internal static class PaperList
{
    /// <summary>Those that are there, but for those on points it doesn't see. The room's screen shows none.</summary>
    public static IEnumerable<NumberedPaper> Of(Roundtable r, Audience audience) => audience == Audience.Display
        ? []
        : r.NumberedPapers().Where(p => p.Paper.Removed is null && (p.Paper.Point is not { } id || audience.Sees(r.Points[id])));
}
