using Consultation.Domain;
using Consultation.Domain.Consensus;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>What stands small beneath a decision: figures, the names of an open vote, reasons, reservations, objections, amendments that weren't accepted.</summary>
internal static class Reasons
{
    private const int LongestExcerpt = 600;

    public static void Compose(ColumnDescriptor column, Source source, PointGroup group)
    {
        Figures(column, source, group);
        var words = source.Words;
        if (group.First.Reason is { } reason)
        {
            Line(column, words.Reason(source.Written(reason)));
        }

        if (group.Round is { Reason: { } declared } round)
        {
            Line(column, words.Declared(round.Unanswered, source.Written(declared)));
        }

        Silences(column, source, group);
        foreach (var line in History.OfPoints(source, group))
        {
            Line(column, line);
        }

        foreach (var reservation in group.Reservations)
        {
            Line(column, words.Reservation(Behind.Of(source, reservation), source.Written(reservation.Text)));
        }

        foreach (var objection in group.Objections)
        {
            var parts = new List<string> { words.Objection(Behind.Of(source, objection), source.Written(objection.Text)) };
            if (objection.Answer is { } answer)
            {
                parts.Add(words.Answer(source.Written(answer)));
            }

            if (objection.Withdrawn)
            {
                parts.Add(words.Withdrawn);
            }

            Line(column, string.Join(' ', parts));
        }

        foreach (var amendment in Amendments(source, group))
        {
            Line(column, amendment);
        }

        Pending(column, source, group);
    }

    /// <summary>The amendments that were declined, and those that nobody had taken up when the point ended.</summary>
    public static IEnumerable<string> Amendments(Source source, PointGroup group) => group.Points
        .SelectMany(point => point.Amendments.Where(a => a.State == AmendmentState.Declined || (a.State == AmendmentState.Proposed && HasEnded(point.Stage))))
        .Select(a => source.Words.Amendment(Behind.Of(source, a), Excerpt(source.In(a.Text)), a.Answer is { } answer ? source.Written(answer) : null));

    /// <summary>A line where texts aren't in every language yet.</summary>
    public static void Pending(ColumnDescriptor column, Source source, PointGroup group)
    {
        var pending = group.Points.SelectMany(point => point.TranslationPending).Distinct().Order().ToList();
        if (pending.Contains(source.Words.Language))
        {
            Small(column, source.Words.Untranslated(source.Record.Roundtable.Authentic));
        }

        if (pending.Where(language => language != source.Words.Language).ToList() is { Count: > 0 } others)
        {
            Small(column, source.Words.TranslationPending(others));
        }
    }

    private static void Figures(ColumnDescriptor column, Source source, PointGroup group)
    {
        if (group.First.Figures is { } figures)
        {
            Small(column, source.In(figures));
        }

        var ballots = group.Round?.Ballots ?? [];
        foreach (var position in Enum.GetValues<Position>())
        {
            if (ballots.Where(b => b.Position == position).Select(b => source.Seat(b.Seat)).ToList() is { Count: > 0 } seats)
            {
                column.Item().DefaultTextStyle(Styles.Small).Text(source.Words.Positions(position, seats));
            }
        }

        foreach (var line in History.OfRound(source, group))
        {
            column.Item().DefaultTextStyle(Styles.Small).Text(line);
        }

        if (group.Round?.Receipts is { Count: > 0 } receipts)
        {
            column.Item().DefaultTextStyle(Styles.Small).Text(source.Words.Receipts(receipts));
        }
    }

    /// <summary>All that ran on the points, also those that came to nothing; of one that was kept, who was not reached.</summary>
    private static void Silences(ColumnDescriptor column, Source source, PointGroup group)
    {
        var words = source.Words;
        foreach (var silence in group.Points.SelectMany(point => point.Silences))
        {
            List<string> parts = [words.Silence(silence, Behind.Of(source, silence.Seat, silence.Sector), silence.Reason is { } reason ? source.Written(reason) : null)];
            parts.AddRange(silence.Extensions.Select(e => words.Extended(e, source.Written(e.Reason))));
            if (silence.NotReached.Count > 0)
            {
                parts.Add(words.NotReached([.. silence.NotReached.Select(source.Seat)]));
            }

            Line(column, string.Join(' ', parts));
        }
    }

    private static bool HasEnded(PointStage stage) =>
        stage is PointStage.Decided or PointStage.Discussed or PointStage.Noted or PointStage.Withdrawn or PointStage.Deferred;

    /// <summary>The beginning of a long text: the whole of it stands in the record.</summary>
    private static string Excerpt(string words)
    {
        if (words.Length <= LongestExcerpt)
        {
            return words;
        }

        var end = words.LastIndexOf(' ', LongestExcerpt) is > 0 and var space ? space : LongestExcerpt;
        return words[..(char.IsHighSurrogate(words[end - 1]) ? end - 1 : end)] + " …";
    }

    private static void Small(ColumnDescriptor column, string words) =>
        column.Item().PaddingTop(0.6f, Unit.Millimetre).DefaultTextStyle(Styles.Small).Text(words);

    private static void Line(ColumnDescriptor column, string words) =>
        column.Item().PaddingTop(1, Unit.Millimetre).DefaultTextStyle(s => s.FontSize(9.5f)).Element(c => RichText.Set(c, words));
}
