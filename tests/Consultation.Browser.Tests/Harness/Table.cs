using Consultation.Storage;

namespace Consultation.Browser.Tests.Harness;

/// <summary>A roundtable as its tests have it: prepared over the API, so that a test begins where its matter begins.</summary>
public sealed class Table(Host host, Api chair, string id)
{
    public string Id => id;

    public Host Host => host;

    /// <summary>What the facilitator does, in order.</summary>
    public async Task DoesAsync(params object[] commands)
    {
        foreach (var command in commands)
        {
            await chair.DoAsync($"/api/roundtables/{id}/commands", id, command, "facilitator");
        }
    }

    /// <summary>Reservations and these parts are in use, and no others.</summary>
    public Task UsesAsync(params string[] parts) => DoesAsync(Give.Parts(["reservations", .. parts]));

    /// <summary>A seat more; its id is its name in small letters with hyphens.</summary>
    public Task AddsSeatAsync(string name, string sector = "gov", bool votes = true) => DoesAsync(Give.Seat(SeatOf(name), name, sector, votes));

    /// <summary>The session opens: the seats are at the table, the item is taken up, a point lies on the table.</summary>
    public async Task<Table> IsUnderWayAsync(params string[] present)
    {
        await DoesAsync(Give.Open(), Give.TakeUp("item1"), Give.Draft("p1", "Fees must bar nobody from a court."), Give.Tables("p1"));
        await DoesAsync([.. present.Select(seat => Give.Arrives(SeatOf(seat)))]);
        return this;
    }

    /// <summary>A vote opens on the point on the table.</summary>
    public async Task<Table> VotesAsync(string secrecy = "open")
    {
        await DoesAsync(Give.Vote("r1", "p1", secrecy));
        return this;
    }

    /// <summary>The link that makes whoever opens it a seat or role: <c>facilitator</c>, <c>seat:ministry</c>.</summary>
    public async Task<string> LinkAsync(string part, bool replace = false)
    {
        var invitations = await chair.PostAsync($"/api/roundtables/{id}/invitations", new { @as = new[] { part }, replace });
        return invitations.GetProperty("invitations").EnumerateArray().First(i => i.GetProperty("as").GetString() == part).GetProperty("link").GetString()!;
    }

    /// <summary>The link of a seat by its name.</summary>
    public Task<string> SeatLinkAsync(string name, bool replace = false) => LinkAsync($"seat:{SeatOf(name)}", replace);

    /// <summary>The room code.</summary>
    public async Task<string> CodeAsync() => (await chair.GetAsync($"/api/roundtables/{id}")).GetProperty("code").GetString()!;

    /// <summary>What a seat does, without a browser.</summary>
    public async Task SeatDoesAsync(string name, object command)
    {
        using var seat = host.Visitor();
        await seat.RedeemAsync(await SeatLinkAsync(name));
        await seat.DoAsync($"/api/roundtables/{id}/commands", id, command);
    }

    /// <summary>The record's sentence on a point, as everyone is to see it.</summary>
    public async Task<string> SentenceAsync(string? point = null)
    {
        var view = await chair.GetAsync($"/api/roundtables/{id}/view?as=facilitator");
        var points = view.GetProperty("view").GetProperty("table").GetProperty("points").GetProperty("set");
        var found = point is null ? points.EnumerateObject().First().Value : points.GetProperty(point);
        return found.GetProperty("sentence").GetProperty("en").GetString()!;
    }

    /// <summary>The events of one kind in the journal.</summary>
    public async Task<IReadOnlyList<JournalRow>> EventsAsync(string type) =>
        [.. (await host.Journal.ReadAsync(id)).Where(row => row.Type == type)];

    /// <summary>The ballots in the journal: cast, and changed.</summary>
    public async Task<int> BallotsAsync() => (await EventsAsync("ballotCast")).Count + (await EventsAsync("ballotChanged")).Count;

    public static string SeatOf(string name) => name.ToLowerInvariant().Replace(' ', '-');
}
