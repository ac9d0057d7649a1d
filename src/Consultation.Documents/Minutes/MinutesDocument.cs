using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>The minutes, in the tradition the record names. Numbers, keys and sentences are the record's, the same in each.</summary>
internal sealed class MinutesDocument(Source source)
{
    private readonly IMinutesWords _words = MinutesWords.In(source.Words.Language);

    private Tradition Tradition => source.Record.Minutes?.Tradition ?? Tradition.SummaryRecord;

    public DocumentText Compose()
    {
        // A text that isn't the approved one any more doesn't go by its symbol.
        var symbol = source.Record.Minutes is { ChangedSince: not true } minutes ? minutes.Symbol : null;
        return Frame.Of(source, DocumentKind.Minutes, source.Record.Banner, Blocks(), new OwnFrame(Tradition == Tradition.SummaryRecord ? null : _words.Name(Tradition))
        {
            Symbol = symbol,
            Facts = [.. Facts(symbol)],
            Front = [.. CorrigendaBlocks.Of(source)],
            Notices = Tradition switch
            {
                Tradition.DecisionMinutes => [_words.DecisionsOnly],
                Tradition.Protocol => [_words.InSections],
                _ => [],
            },
        });
    }

    private IEnumerable<Block> Blocks() => Tradition switch
    {
        Tradition.DecisionMinutes => new DecisionMinutes(source).Blocks(),
        Tradition.Protocol => new ProtocolMinutes(source).Blocks(),
        _ => new SummaryRecord(source).Blocks(),
    };

    /// <summary>The symbol, where it was given; a protocol says that its number is still to be given, and who has the chair.</summary>
    private IEnumerable<FactLine> Facts(string? symbol)
    {
        if (Tradition == Tradition.Protocol)
        {
            yield return new FactLine(_words.ProtocolNumber, symbol ?? _words.NumberPending);
            foreach (var (title, seat) in Officers.Of(source).Where(officer => officer.Seat is not null))
            {
                yield return new FactLine(title, seat!);
            }
        }
        else if (symbol is not null)
        {
            yield return new FactLine(_words.Symbol, symbol);
        }
    }
}
