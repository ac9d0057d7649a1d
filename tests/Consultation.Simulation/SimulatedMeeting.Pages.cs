using Consultation.Domain;

namespace Consultation.Simulation;

internal sealed partial class SimulatedMeeting
{
    private const int MostPages = 4;
    private readonly List<Page> _pages = [];

    /// <summary>A page is opened, or closed.</summary>
    private void ComeOrGo()
    {
        if (_room.Stored is not null && _pages.Count < MostPages && Chance.Percent(60))
        {
            _pages.Add(new Page(_room.NewId("w"), Watcher(), _server.Open.Audiences));
        }
        else if (Chance.Pick(_pages) is { } page)
        {
            page.Leave();
            _pages.Remove(page);
        }
    }

    private Actor Watcher() => Chance.Between(1, 6) switch
    {
        1 => Who.Facilitator.Actor,
        2 => Who.Rapporteur.Actor,
        3 => new Actor(Role.Observer),
        4 => new Actor(Role.Display),
        _ => _room.Pick(_room.Seats) is { } seat ? Actor.Of(seat.Id) : Who.Facilitator.Actor,
    };

    private async Task CheckPagesAsync()
    {
        // The server cuts off the pages of a seat that is taken from the table.
        _pages.RemoveAll(page => page.Actor.Seat is { } seat && _room.Seats.All(s => s.Id != seat));
        foreach (var page in _pages)
        {
            await page.CheckAsync(_clock);
        }
    }
}
