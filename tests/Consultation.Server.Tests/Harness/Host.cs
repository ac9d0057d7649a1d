namespace Consultation.Server.Tests.Harness;

/// <summary>A running server, and those who come to it.</summary>
public abstract class Host : IAsyncDisposable
{
    private readonly List<Client> _clients = [];
    private int _ids;

    /// <summary>Where it listens.</summary>
    public abstract Uri Url { get; }

    /// <summary>Whether commands have numbered ids, so that a meeting played twice is the same.</summary>
    public bool NumbersIds { get; set; }

    /// <summary>Its data folder.</summary>
    public abstract string Folder { get; }

    public Client Facilitator(string roundtable) => Caller($"ada=facilitator@{roundtable}", roundtable);

    public Client Rapporteur(string roundtable) => Caller($"rosa=rapporteur@{roundtable}", roundtable);

    public Client Seat(string roundtable, string seat) => Caller($"{seat}=seat:{seat}@{roundtable}", roundtable);

    public Client Observer(string roundtable) => Caller($"olga=observer@{roundtable}", roundtable);

    public Client Display(string roundtable) => Caller($"screen=display@{roundtable}", roundtable);

    /// <summary>Somebody who says of themselves what the header of the test host understands.</summary>
    public Client Caller(string caller, string roundtable)
    {
        var client = new Client(() => Url, caller, roundtable) { Ids = NumbersIds ? () => $"n{Interlocked.Increment(ref _ids)}" : null };
        _clients.Add(client);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients)
        {
            await client.DisposeAsync();
        }

        await StopAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task StopAsync();
}
