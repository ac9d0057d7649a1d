using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Consultation.TestHost;
using Microsoft.AspNetCore.SignalR.Client;

namespace Consultation.Server.Tests.Harness;

/// <summary>What came of a command.</summary>
public sealed record Reply(long? Number, string? Code, string? Message, int Status = 200)
{
    public override string ToString() => Number is { } number ? $"done, {number}" : $"{Status} {Code}: {Message}";
}

/// <summary>Somebody with a page: talks to the hub and to the API, and keeps the view up to date.</summary>
public sealed class Client(Func<Uri> server, string caller, string roundtable) : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly List<string> _received = [];
    private readonly List<JsonElement> _early = [];
    private readonly HttpClient _http = new();
    private LiveView? _view;
    private int _id;

    /// <summary>Who this is, as the header says it.</summary>
    public string CallerHeader => caller;

    /// <summary>The connection, once there is one.</summary>
    public HubConnection? Hub { get; private set; }

    /// <summary>Where the ids of commands come from, where a test wants the same ones each time; null for random ones.</summary>
    public Func<string>? Ids { get; init; }

    /// <summary>Gaps in the streams; there should be none.</summary>
    public int Gaps { get; private set; }

    /// <summary>The number of the last answer of Join.</summary>
    public long JoinedAt { get; private set; }

    /// <summary>The pushes received on the connections so far.</summary>
    public List<JsonElement> Pushes { get; } = [];

    /// <summary>The number seen last.</summary>
    public long Number => Locked(() => _view!.Number);

    /// <summary>Every byte of every answer and push, as text.</summary>
    public string Received => Locked(() => string.Join('\n', _received));

    /// <summary>Connects and joins; after <see cref="DropAsync"/> on a new connection.</summary>
    public async Task<Client> JoinAsync(long? atLeast = null, string? @as = null)
    {
        await ConnectAsync();
        var answer = await TryJoinAsync(atLeast, @as);
        Assert.False(answer.TryGetProperty("refused", out _), answer.ToString());
        return this;
    }

    /// <summary>Connects without joining.</summary>
    public async Task ConnectAsync()
    {
        if (Hub is not null)
        {
            return;
        }

        Hub = new HubConnectionBuilder()
            .WithUrl(new Uri(server(), $"/hub?r={roundtable}"), options => options.Headers[TestCallers.Header] = caller)
            .Build();
        Hub.On<JsonElement>("changed", Changed);
        await Hub.StartAsync().Soon();
    }

    /// <summary>Asks to join on the connection there is; the answer as it came.</summary>
    public async Task<JsonElement> TryJoinAsync(long? atLeast = null, string? @as = null, string? other = null)
    {
        lock (_gate)
        {
            _view = null;
            _early.Clear();
        }

        var answer = await Hub!.InvokeAsync<JsonElement>("Join", new { roundtable = other ?? roundtable, @as, atLeast }).Soon();
        lock (_gate)
        {
            _received.Add(answer.GetRawText());
            if (answer.TryGetProperty("view", out var view))
            {
                JoinedAt = answer.GetProperty("number").GetInt64();
                _view = new LiveView(JoinedAt, view);
                _early.ForEach(Take);
            }
        }

        return answer;
    }

    /// <summary>Loses the connection, as a phone does that goes out of reach.</summary>
    public async Task DropAsync()
    {
        var hub = Hub!;
        Hub = null;
        await hub.DisposeAsync();
    }

    /// <summary>Gives a command over the hub and takes for granted that it is done; its number.</summary>
    public async Task<long> Does(object command)
    {
        var reply = Hub is null ? await PostAsync(command) : await DoAsync(command);
        Assert.True(reply.Number is not null, $"{caller}, {JsonSerializer.Serialize(command)}: {reply}");
        return reply.Number.Value;
    }

    /// <summary>Gives a command over the hub.</summary>
    public async Task<Reply> DoAsync(object command, string? id = null, string? @as = null, string? other = null)
    {
        var answer = await Hub!.InvokeAsync<JsonElement>(
            "Do", new { roundtable = other ?? roundtable, id = id ?? NewId(), @as, command }).Soon();
        return answer.TryGetProperty("refused", out var refused)
            ? new Reply(null, refused.GetProperty("code").GetString(), refused.GetProperty("message").GetString())
            : new Reply(answer.GetProperty("number").GetInt64(), null, null);
    }

    /// <summary>Gives a command over HTTP.</summary>
    public Task<Reply> PostAsync(object command, string? id = null, string? @as = null, string? inBody = null) =>
        SendAsync(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { roundtable = inBody ?? roundtable, id = id ?? NewId(), @as, command })));

    /// <summary>Sends bytes where commands go.</summary>
    public async Task<Reply> SendAsync(byte[] body, string? contentType = "application/json", Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address("commands")) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        request.Headers.Add(TestCallers.Header, caller);
        change?.Invoke(request);
        using var response = await _http.SendAsync(request).Soon();
        return await ReplyOf(response);
    }

    /// <summary>Gets what stands at an address below the roundtable.</summary>
    public async Task<(Reply Reply, string Body)> GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address(path));
        request.Headers.Add(TestCallers.Header, caller);
        using var response = await _http.SendAsync(request).Soon();
        var body = await response.Content.ReadAsStringAsync();
        lock (_gate)
        {
            _received.Add(body);
        }

        return (response.IsSuccessStatusCode ? new Reply(null, null, null) : await ReplyOf(response), body);
    }

    /// <summary>Posts to an address below the roundtable.</summary>
    public async Task<(Reply Reply, string Body)> PostToAsync(string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address(path)) { Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json") };
        request.Headers.Add(TestCallers.Header, caller);
        using var response = await _http.SendAsync(request).Soon();
        return (response.IsSuccessStatusCode ? new Reply(null, null, null, (int)response.StatusCode) : await ReplyOf(response), await response.Content.ReadAsStringAsync());
    }

    /// <summary>The bytes that stand at an address below the roundtable.</summary>
    public async Task<byte[]> BytesAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address(path));
        request.Headers.Add(TestCallers.Header, caller);
        using var response = await _http.SendAsync(request).Soon();
        Assert.True(response.IsSuccessStatusCode, $"{path}: {response.StatusCode}");
        return await response.Content.ReadAsByteArrayAsync();
    }

    /// <summary>The view now, got afresh.</summary>
    public async Task<(long Number, JsonObject View)> FreshAsync(string? @as = null)
    {
        var (reply, body) = await GetAsync("view" + (@as is null ? "" : $"?as={Uri.EscapeDataString(@as)}"));
        Assert.True(reply.Status == 200, reply.ToString());
        var answer = JsonNode.Parse(body)!.AsObject();
        return (answer["number"]!.GetValue<long>(), answer["view"]!.AsObject());
    }

    /// <summary>The number of the roundtable's last event.</summary>
    public async Task<long> HeadAsync() => JsonDocument.Parse((await GetAsync("")).Body).RootElement.GetProperty("number").GetInt64();

    /// <summary>Waits until the view shows something.</summary>
    public Task Sees(Func<JsonObject, bool> what) => Waiting.Until(
        () => Locked(() => _view is not null && what(_view.Slices)), () => $"{caller} doesn't see it: {Locked(() => _view?.Slices.ToJsonString())}");

    /// <summary>What the view shows now.</summary>
    public T Look<T>(Func<JsonObject, T> at) => Locked(() => at(_view!.Slices));

    /// <summary>Waits until the view kept up to date is the same as a fresh one.</summary>
    public async Task SeesWhatIsThere(string? @as = null)
    {
        string? fresh = null;
        await Waiting.Until(
            async () =>
            {
                var view = (await FreshAsync(@as)).View;
                fresh = view.ToJsonString();
                return Locked(() => JsonNode.DeepEquals(view, _view?.Slices));
            },
            () => $"{caller} sees\n{Locked(() => _view?.Slices.ToJsonString())}\nbut there is\n{fresh}");
        Assert.Equal(0, Gaps);
    }

    public async ValueTask DisposeAsync()
    {
        if (Hub is not null)
        {
            await DropAsync();
        }

        _http.Dispose();
    }

    private static async Task<Reply> ReplyOf(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        if (body.Length == 0)
        {
            return new Reply(null, null, "", (int)response.StatusCode);
        }

        using var json = JsonDocument.Parse(body);
        return response.IsSuccessStatusCode
            ? new Reply(json.RootElement.GetProperty("number").GetInt64(), null, null)
            : new Reply(
                null, json.RootElement.TryGetProperty("code", out var code) ? code.GetString() : null,
                json.RootElement.GetProperty("title").GetString(), (int)response.StatusCode);
    }

    private Uri Address(string path) => new(server(), $"/api/roundtables/{roundtable}{(path.Length == 0 ? "" : "/" + path)}");

    private string NewId() => Ids is not null ? Ids() : $"c{Interlocked.Increment(ref _id)}-{Guid.NewGuid():n}"[..24];

    private void Changed(JsonElement push)
    {
        lock (_gate)
        {
            _received.Add(push.GetRawText());
            Pushes.Add(push);
            if (_view is null)
            {
                _early.Add(push);
            }
            else
            {
                Take(push);
            }
        }
    }

    private void Take(JsonElement push)
    {
        if (!_view!.Take(push))
        {
            Gaps++;
        }
    }

    private T Locked<T>(Func<T> look)
    {
        lock (_gate)
        {
            return look();
        }
    }
}
