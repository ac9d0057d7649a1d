using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests.Walk;

/// <summary>The pages of a meeting, each on a device of its own.</summary>
internal sealed record MeetingPages(Walker Walker, Table Table, SeatPage Seat, Network Network, IPage Console, IPage Display, IPage Record)
{
    public static Held HeldOf(string part) => part switch
    {
        "display" => Held.Screen,
        "facilitator" or "rapporteur" => Held.Desk,
        _ => Held.Phone,
    };

    public static async Task<MeetingPages> OpenAsync(Walker walker, Table table, Func<string, Task<Device>> device)
    {
        var phone = await device("seat");
        var network = await Network.OfAsync(phone);
        var seat = await SeatPage.OpenAsync(phone, await table.SeatLinkAsync(AlmatyTable.Seat));
        return new MeetingPages(walker, table, seat, network, await OpenAsync("facilitator"), await OpenAsync("display"), await OpenAsync("rapporteur"));

        async Task<IPage> OpenAsync(string part) => await (await device(part)).OpenAsync(await table.LinkAsync(part));
    }

    /// <summary>Looks at those pages of which is said what they show in this state.</summary>
    public Task SeeAsync(string state, string? seat = null, string? console = null, string? display = null, string? record = null) => Task.WhenAll(
        SeesAsync(Seat.Page, "participant", Held.Phone, state, seat), SeesAsync(Console, "console", Held.Desk, state, console),
        SeesAsync(Display, "display", Held.Screen, state, display), SeesAsync(Record, "record", Held.Desk, state, record));

    private Task SeesAsync(IPage page, string name, Held held, string state, string? says) =>
        says is null ? Task.CompletedTask : Walker.SeesAsync(page, held, $"{name}-{state}", page.GetByText(says).Filter(new() { Visible = true }));
}
