using Consultation.Domain;

namespace Consultation.Simulation;

internal sealed partial class SimulatedMeeting
{
    private const int MostPages = 4;
    private readonly List<Page> _pages = [];

    /// <summary>A page is opened, or closed.</summary>
    private async Task ComeOrGoAsync()
    {
        if (_room.Stored is not null && _pages.Count < MostPages && Chance.Percent(60))
        {
            _pages.Add(new Page(_room.NewId("w"), Watcher(), _server.Open.Audiences));
            _ledger.Watching.Clear();
            _ledger.Watching.UnionWith(Watching);
        }
        else if (Chance.Pick(_pages) is { } page)
        {
            Leave(page);
        }

        // Who comes is shown an open silence procedure, which the server notes.
        await CheckStepAsync();
    }

    private Actor Watcher() => Chance.Between(1, 6) switch
    {
        1 => Who.Facilitator.Actor,
        2 => Who.Rapporteur.Actor,
        3 => new Actor(Role.Observer),
        4 => new Actor(Role.Display),
        _ => _room.Pick(_room.Seats) is { } seat ? Actor.Of(seat.Id) : Who.Facilitator.Actor,
    };

    private IEnumerable<string> Watching => _pages.Select(p => p.Actor.Seat?.Value).OfType<string>();

    private void Leave(Page page)
    {
        page.Leave();
        _pages.Remove(page);
        if (page.Actor.Seat is { } seat && !Watching.Contains(seat.Value))
        {
            _ledger.Gone(seat.Value);
        }
    }

    private async Task CheckPagesAsync()
    {
        // The server cuts off the pages of a seat that is taken from the table.
        foreach (var page in _pages.Where(page => page.Actor.Seat is { } seat && _room.Seats.All(s => s.Id != seat)).ToList())
        {
            Leave(page);
        }

        foreach (var page in _pages)
        {
            await page.CheckAsync(_clock);
        }
    }
}
