namespace Consultation.Server.Tests.Harness;

/// <summary>The commands of a meeting, and one that is under way.</summary>
internal static class Meeting
{
    public static object En(string words) => new { en = words };

    public static object Create() => new
    {
        @do = "createRoundtable",
        title = En("Rule of law"),
        languages = new[] { "en" },
        authentic = "en",
        timeZone = "Asia/Almaty",
        roll = "all",
        noun = "participants",
    };

    public static object Open() => new { @do = "openRoundtable" };

    public static object Close() => new { @do = "closeRoundtable" };

    public static object Sector(string sector, bool essential = false) => new { @do = "addSector", sector, name = En(sector), essential };

    public static object Seat(string seat, string sector = "gov", bool votes = true) =>
        new { @do = "addSeat", seat, name = En(seat), sector, votes, weight = 1 };

    public static object Arrives(string seat) => new { @do = "recordArrival", seat, mode = "onSite" };

    public static object Item(string item, int position = 1) => new { @do = "addItem", item, position, title = En(item) };

    public static object TakeUp(string item) => new { @do = "takeUpItem", item };

    public static object OpenFloor() => new { @do = "openFloor" };

    public static object CloseFloor() => new { @do = "closeFloor" };

    public static object Draft(string point, string text = "the text") =>
        new { @do = "draftPoint", point, item = "item1", text = En(text) };

    public static object Table(string point) => new { @do = "tablePoint", point };

    public static object Vote(string round, string point, string secrecy = "open", string results = "hidden", DateTimeOffset? closes = null) =>
        closes is null
            ? new { @do = "openVote", points = new[] { point }, round, secrecy, results }
            : new { @do = "openVote", points = new[] { point }, round, secrecy, results, closes = closes.Value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture) };

    public static object Ballot(string round, string seat, string position = "agree") => new { @do = "castBallot", round, seat, position };

    public static object SecretVote(string round, string point, bool receipts = false) =>
        new { @do = "openVote", points = new[] { point }, round, secrecy = "secret", receipts };

    /// <summary>A ballot as a page sends it: every one of a vote has one length.</summary>
    public static object SecretBallot(string round, string seat, string position, string? receipt = null) => receipt is null
        ? new { @do = "castBallot", round, seat, position, pad = Pad(position) }
        : new { @do = "castBallot", round, seat, position, receipt, pad = Pad(position) };

    public static object Objects(string round, string seat, string text, string objection) =>
        new { @do = "castBallot", round, seat, position = "object", text = En(text), objection };

    public static object CloseVote(string round) => new { @do = "closeVote", round };

    public static object Declare(string round, string? reason = null) => reason is null
        ? new { @do = "declareOutcome", round }
        : new { @do = "declareOutcome", round, reason = En(reason) };

    public static object Sense(string point, int seconds = 60) => new { @do = "stateSense", point, sense = "agreed", seconds };

    public static object Note(string note, string text = "a note") => new { @do = "writeNote", note, item = "item1", text = En(text) };

    private static string Pad(string position) => new('.', "abstain".Length - position.Length);

    /// <summary>A roundtable in session: these seats at the table, <c>item1</c> taken up, the points <c>p1</c> to <c>p3</c> tabled.</summary>
    public static async Task<Client> UnderWayAsync(this Host host, string roundtable = "rt", params string[] seats)
    {
        var facilitator = host.Facilitator(roundtable);
        object[] before = [Create(), Sector("gov"), .. seats.Select(s => Seat(s)), Item("item1"), Open()];
        object[] after = [TakeUp("item1"), .. new[] { "p1", "p2", "p3" }.SelectMany(p => new[] { Draft(p), Table(p) })];
        foreach (var command in before.Concat(seats.Select(Arrives)).Concat(after))
        {
            await facilitator.Does(command);
        }

        return facilitator;
    }
}
