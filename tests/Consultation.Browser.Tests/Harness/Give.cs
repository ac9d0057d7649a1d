namespace Consultation.Browser.Tests.Harness;

/// <summary>The commands a meeting is prepared with.</summary>
internal static class Give
{
    public static object En(string words) => new { en = words };

    public static object Create(object title, string[] languages) => new
    {
        @do = "createRoundtable",
        title,
        languages,
        authentic = languages[0],
        timeZone = "Asia/Almaty",
        roll = "all",
        noun = "participants",
    };

    public static object Sector(string sector, string name) => new { @do = "addSector", sector, name = En(name), essential = false };

    public static object Seat(string seat, string name, string sector, bool votes = true) =>
        new { @do = "addSeat", seat, name = En(name), sector, votes, weight = 1 };

    public static object Item(string item, string title, int position) => new { @do = "addItem", item, position, title = En(title) };

    public static object Schedule() => new { @do = "scheduleRoundtable" };

    public static object Open() => new { @do = "openRoundtable" };

    public static object Close() => new { @do = "closeRoundtable" };

    public static object Suspend() => new { @do = "suspendRoundtable" };

    public static object Arrives(string seat) => new { @do = "recordArrival", seat, mode = "onSite" };

    public static object TakeUp(string item) => new { @do = "takeUpItem", item };

    public static object OpenFloor() => new { @do = "openFloor" };

    public static object AsksForFloor(string request, string seat) => new { @do = "requestFloor", request, seat, kind = "statement" };

    public static object Floor(string speech, string request, int limit) => new { @do = "giveFloor", speech, request, limit };

    public static object Draft(string point, string text, string item = "item1") => new { @do = "draftPoint", point, item, text = En(text) };

    public static object Tables(string point) => new { @do = "tablePoint", point };

    public static object Vote(string round, string point, string secrecy = "open") =>
        new { @do = "openVote", points = new[] { point }, round, secrecy, results = "hidden" };

    public static object VoteOn(string round, params string[] points) =>
        new { @do = "openVote", points, round, secrecy = "open", results = "hidden" };

    public static object VoteWithReceipts(string round, string point) =>
        new { @do = "openVote", points = new[] { point }, round, secrecy = "secret", results = "hidden", receipts = true };

    public static object SecretVote(string round, string point) =>
        new { @do = "openVote", points = new[] { point }, round, secrecy = "secret", results = "hidden", rule = new { required = "majority" } };

    public static object VoteUntil(string round, string point, DateTimeOffset closes) =>
        new { @do = "openVote", points = new[] { point }, round, secrecy = "open", results = "hidden", closes };

    public static object Extend(string round, DateTimeOffset closes) => new { @do = "extendVote", round, closes };

    public static object Check(string round, string point) => new { @do = "openTemperatureCheck", point, round };

    public static object CloseCheck(string round) => new { @do = "closeTemperatureCheck", round };

    public static object Annul(string round, string reason) => new { @do = "annulRound", round, reason = En(reason) };

    public static object Parts(params string[] parts) => new { @do = "setParts", parts };

    public static object Leaves(string seat) => new { @do = "recordDeparture", seat };

    public static object Ballot(string round, string seat, string position = "agree") => new { @do = "castBallot", round, seat, position };

    public static object Objects(string round, string seat, string reason) =>
        new { @do = "castBallot", round, seat, position = "object", text = En(reason), objection = $"{round}-{seat}" };

    public static object Reserves(string round, string seat, string reservation) =>
        new { @do = "castBallot", round, seat, position = "agreeWithReservation", text = En(reservation), reservation = $"{round}-{seat}" };

    public static object CloseVote(string round) => new { @do = "closeVote", round };

    public static object Answer(string objection, string answer) => new { @do = "answerObjection", objection, answer = En(answer) };

    public static object Declare(string round) => new { @do = "declareOutcome", round };

    public static object Sense(string point, int seconds, string sense = "agreed") => new { @do = "stateSense", point, sense, seconds };

    public static object ObjectsToSense(string point) => new { @do = "objectToSense", point };

    public static object Note(string note, string text, string item = "item1") => new { @do = "writeNote", note, item, text = En(text) };

    public static object Amends(string amendment, string point, string text, string seat) =>
        new { @do = "proposeAmendment", amendment, point, version = 1, text = En(text), seat };

    public static object Bracket(string bracket, string point, int from, int to) =>
        new { @do = "bracketText", bracket, point, version = 1, range = new { from, to } };

    public static object States(string statement, string text, string seat) => new { @do = "enterStatement", statement, text = En(text), seat };

    public static object Silence(string round, string point, DateTimeOffset until) =>
        new { @do = "openSilence", round, target = new { point }, until = until.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", System.Globalization.CultureInfo.InvariantCulture) };
}
