using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>
/// Why something asked for isn't done: a stable code, and the data its sentence needs (<see cref="RefusalSentences"/>).
/// </summary>
/// <param name="Code"><c>family.reason</c>, such as <c>vote.closed</c>; never changes its meaning.</param>
/// <param name="Data">What fills the places of the sentence, by name.</param>
/// <param name="Fields">The fields that are wrong, by path, each with what is wrong with it.</param>
public sealed record Refusal(string Code, ValueList<RefusalData> Data = default, ValueList<Problem> Fields = default)
{
    /// <summary>A refusal whose sentence has one place.</summary>
    public static Refusal Of(string code, string name, string value) => new(code, [new RefusalData(name, value)]);

    /// <summary>A refusal for a field that is wrong.</summary>
    public static Refusal OfField(string code, string field, string reason) => new(code, [], [new Problem(field, reason)]);

    /// <summary>Its sentence: what is wrong, and what to do.</summary>
    public string Sentence(Language language = Language.En) => RefusalSentences.Of(this, language);
}

/// <summary>A place in a refusal's sentence, and what fills it.</summary>
public sealed record RefusalData(string Name, string Value);

/// <summary>What comes of a command: events, or a refusal.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>It is done, by these events.</summary>
    public sealed record Accepted(ValueList<Event> Events) : Decision;

    /// <summary>It isn't done.</summary>
    public sealed record Refused(Refusal Refusal) : Decision;

    /// <summary>Done by one event.</summary>
    public static implicit operator Decision(Event e) => new Accepted([e]);

    /// <summary>Not done.</summary>
    public static implicit operator Decision(Refusal refusal) => new Refused(refusal);

    /// <summary>Done by several events, in their order.</summary>
    public static Decision Of(params Event[] events) => new Accepted([.. events]);
}

/// <summary>What the host gathered for a command, and the rules need.</summary>
/// <param name="PersonKnown">Whether the person named by the command exists.</param>
/// <param name="TimeZoneKnown">Whether the time zone named by the command is one.</param>
/// <param name="SecretCount">What the ballots of the secret vote that is to be closed say.</param>
public sealed record Facts(bool PersonKnown = true, bool TimeZoneKnown = true, SecretCount? SecretCount = null)
{
    /// <summary>The seats whose page was connected through the whole countdown of the silence procedure the command keeps.</summary>
    public ValueList<SeatId> Connected { get; init; }

    /// <summary>The names of the persons of the seats, for a text in which they may not stand.</summary>
    public ValueList<string> PersonNames { get; init; }

    /// <summary>The roundtable named as the one before in a series: its series and its register; null where there is none.</summary>
    public EarlierRoundtable? Earlier { get; init; }

    /// <summary>The file that was stored for the paper the command attaches; null where none was.</summary>
    public StoredFile? File { get; init; }

    /// <summary>
    /// The symbol reserved for the minutes, where the command may approve them (<see cref="ApproveMinutes"/>,
    /// <see cref="KeepSilence"/> of a procedure on them) and the organisation has a pattern; null otherwise.
    /// </summary>
    public string? Symbol { get; init; }

    /// <summary>The roundtable that the one being created is a rehearsal of; null for one that is meant.</summary>
    public RoundtableId? Rehearses { get; init; }

    /// <summary>Nothing to gather.</summary>
    public static Facts None { get; } = new();
}

/// <summary>A file that was stored.</summary>
/// <param name="Sha256">In lower-case hexadecimal.</param>
public sealed record StoredFile(string Sha256, long Bytes);

/// <summary>A roundtable that another follows in a series.</summary>
/// <param name="Positions">Its register of positions, each as it stands at the roundtable that adopted it.</param>
public sealed record EarlierRoundtable(SeriesId? Series, ValueList<RegisteredPosition> Positions)
{
    /// <summary>Its open actions, each with its id for this roundtable.</summary>
    public ValueList<EarlierAction> Actions { get; init; }

    /// <summary>Its deferred items, each with its id for this roundtable.</summary>
    public ValueList<ProposedItem> Items { get; init; }

    /// <summary>The id, for this roundtable, of the item that approves its minutes; null where none is to be proposed.</summary>
    public ItemId? Approval { get; init; }

    /// <summary>What it is called.</summary>
    public Text Title { get; init; } = Text.En("");
}

/// <summary>An open action of a roundtable that another follows, with the seat it has there.</summary>
/// <param name="SeatName">What that seat is called.</param>
public sealed record EarlierAction(TakenOverAction Action, Text? SeatName = null);

/// <summary>The ballots of a secret vote, opened and counted: what they say together, and no more.</summary>
/// <param name="Totals">In seats.</param>
/// <param name="Receipts">Those of a vote that has them, in any order.</param>
public sealed record SecretCount(Tally Totals, ValueList<ListedReceipt> Receipts = default);
