using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

/// <summary>What stands small beneath a decision: figures, the names of an open vote, reasons, reservations, objections, amendments that weren't accepted.</summary>
internal static class Reasons
{
    private const int LongestExcerpt = 600;

    public static IEnumerable<Block> Of(Source source, PointGroup group) =>
    [
        .. Figures(source, group).Select(words => new RemarkBlock(Runs.Of(words))),
        .. Told(source, group),
    ];

    /// <summary>The same without the figures and the ballots.</summary>
    public static IEnumerable<Block> Told(Source source, PointGroup group) =>
    [
        .. Given(source, group).SelectMany(line => Prose.Of(source, line.Words, line.Text, TextRole.Beneath)),
        .. Pending(source, group),
    ];

    /// <summary>The lines beneath the figures, each with the text in it that somebody wrote.</summary>
    private static IEnumerable<(string Words, Text? Text)> Given(Source source, PointGroup group)
    {
        var words = source.Words;
        if (group.First.Reason is { } reason)
        {
            yield return (words.Reason(source.Written(reason)), reason);
        }

        if (group.Round is { Reason: { } declared } round)
        {
            yield return (words.Declared(round.Unanswered, source.Written(declared)), declared);
        }

        foreach (var line in Silences(source, group).Concat(History.OfPoints(source, group)))
        {
            yield return (line, null);
        }

        foreach (var line in Voiced(source, group))
        {
            yield return line;
        }

        foreach (var amendment in Amendments(source, group))
        {
            yield return (amendment, null);
        }
    }

    /// <summary>The reservations and objections, with the answers to these.</summary>
    public static IEnumerable<(string Words, Text? Text)> Voiced(Source source, PointGroup group)
    {
        var words = source.Words;
        foreach (var reservation in group.Reservations)
        {
            yield return (words.Reservation(Behind.Of(source, reservation), source.Written(reservation.Text)), reservation.Text);
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

            yield return (string.Join(' ', parts), objection.Text);
        }
    }

    /// <summary>The amendments that were declined, and those that nobody had taken up when the point ended.</summary>
    public static IEnumerable<string> Amendments(Source source, PointGroup group) => group.Points
        .SelectMany(point => point.Amendments.Where(a => a.State == AmendmentState.Declined || (a.State == AmendmentState.Proposed && HasEnded(point.Stage))))
        .Select(a => source.Words.Amendment(Behind.Of(source, a), Excerpt(source.In(a.Text)), a.Answer is { } answer ? source.Written(answer) : null));

    /// <summary>A line where texts aren't in every language yet.</summary>
    public static IEnumerable<RemarkBlock> Pending(Source source, PointGroup group)
    {
        var pending = group.Points.SelectMany(point => point.TranslationPending).Distinct().Order().ToList();
        if (pending.Contains(source.Words.Language))
        {
            yield return new RemarkBlock(Runs.Of(source.Words.Untranslated(source.Record.Roundtable.Authentic)));
        }

        if (pending.Where(language => language != source.Words.Language).ToList() is { Count: > 0 } others)
        {
            yield return new RemarkBlock(Runs.Of(source.Words.TranslationPending(others)));
        }
    }

    private static IEnumerable<string> Figures(Source source, PointGroup group)
    {
        var (figures, ballots) = (source.Options.Figures, source.Options.Ballots);
        if (figures && group.First.Figures is { } of)
        {
            yield return source.In(of);
        }

        var cast = ballots ? group.Round?.Ballots ?? [] : [];
        foreach (var position in Enum.GetValues<Position>())
        {
            if (cast.Where(b => b.Position == position).Select(b => source.Seat(b.Seat)).ToList() is { Count: > 0 } seats)
            {
                yield return source.Words.Positions(position, seats);
            }
        }

        foreach (var line in (figures ? History.Figures(source, group) : []).Concat(ballots ? History.Proxies(source, group) : []))
        {
            yield return line;
        }

        if (ballots && group.Round?.Receipts is { Count: > 0 } receipts)
        {
            yield return source.Words.Receipts(receipts);
        }
    }

    /// <summary>All that ran on the points, also those that came to nothing; of one that was kept, who was not reached.</summary>
    public static IEnumerable<string> Silences(Source source, PointGroup group)
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

            yield return string.Join(' ', parts);
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
}
