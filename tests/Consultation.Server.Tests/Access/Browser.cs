using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Consultation.Server.Tests.Harness;
using Microsoft.AspNetCore.SignalR.Client;

namespace Consultation.Server.Tests.Access;

/// <summary>A browser, with its cookies and its hub connections.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly Func<Uri> _server;
    private readonly string? _address;
    private readonly HttpClient _http;
    private readonly List<HubConnection> _hubs = [];

    public Browser(Func<Uri> server, string? address)
    {
        (_server, _address) = (server, address);
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, UseCookies = true });
    }

    public CookieContainer Cookies { get; } = new();

    /// <summary>The session cookie's value, or null.</summary>
    public string? Cookie => Cookies.GetCookies(_server()).FirstOrDefault(c => c.Name.EndsWith("consultation", StringComparison.Ordinal))?.Value;

    public Task<Answered> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<Answered> PostAsync(string path, object? body = null, Action<HttpRequestMessage>? change = null) =>
        SendAsync(HttpMethod.Post, path, body, change);

    /// <summary>What is there, as it was sent.</summary>
    public Task<byte[]> BytesAsync(string path) => _http.GetByteArrayAsync(new Uri(_server(), path));

    public Task<Answered> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path);

    public async Task<Answered> SendAsync(HttpMethod method, string path, object? body = null, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(_server(), path));
        if (body is not null)
        {
            request.Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        }

        if (_address is not null)
        {
            request.Headers.Add("X-Forwarded-For", _address);
        }

        change?.Invoke(request);
        using var response = await _http.SendAsync(request).Soon();
        var text = await response.Content.ReadAsStringAsync();
        return new Answered(
            (int)response.StatusCode,
            text.Length > 0 && response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true ? JsonNode.Parse(text) : null,
            response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => string.Join(",", h.Value)));
    }

    /// <summary>Opens a link: what stands behind its <c>#</c> is sent.</summary>
    public Task<Answered> OpenAsync(string link) => PostAsync("/api/join", new { token = link.Split('#')[^1] });

    public Task<Answered> SignInAsync(string account, string password = House.Password) => PostAsync("/api/sign-in", new { account, password });

    public Task<Answered> DoAsync(object command, string roundtable = "rt", string? @as = null) =>
        PostAsync($"/api/roundtables/{roundtable}/commands", new { id = $"c-{Guid.NewGuid():n}"[..30], @as, command });

    /// <summary>Creates a roundtable with seats, as an account that may.</summary>
    public async Task CreateAsync(string roundtable, params string[] seats)
    {
        var created = await PostAsync("/api/roundtables", new { roundtable, id = "create", command = Meeting.Create() });
        Assert.Equal(200, created.Status);
        foreach (var command in seats.Select(s => Meeting.Seat(s)).Prepend(Meeting.Sector("gov")))
        {
            var done = await DoAsync(command, roundtable);
            Assert.True(done.Status == 200, done.ToString());
        }
    }

    /// <summary>The link of an invitation, made where there is none.</summary>
    public async Task<string> InviteAsync(string part, string roundtable = "rt", string? person = null, bool replace = false)
    {
        var answer = await PostAsync($"/api/roundtables/{roundtable}/invitations", new { @as = new[] { part }, person, replace });
        Assert.True(answer.Status == 200, answer.ToString());
        return answer["invitations"].AsArray()
            .Where(i => (string?)i!["as"] == part && (string?)i["person"] == person).Select(i => (string)i!["link"]!).Single();
    }

    /// <summary>Makes an account with a password, and gives the browser signed in to it.</summary>
    public async Task<Browser> WithAccountAsync(House house, string account, string role)
    {
        var made = await PostAsync("/api/accounts", new { account, name = account, role });
        Assert.True(made.Status == 201, made.ToString());
        var browser = house.Browser();
        Assert.Equal(200, (await browser.OpenAsync((string)made["link"]!)).Status);
        Assert.Equal(200, (await browser.PostAsync("/api/password", new { password = House.Password })).Status);
        return browser;
    }

    /// <summary>What this browser may be, as <c>/api/me</c> says.</summary>
    public async Task<IReadOnlyList<string>> GrantsAsync() =>
        (await GetAsync("/api/me")).Json?["grants"]?.AsArray().Select(g => $"{g!["as"]}@{g["roundtable"]}").ToList() ?? [];

    /// <summary>Connects to the hub and joins.</summary>
    public async Task<Connected> ConnectAsync(string roundtable = "rt", string? @as = null)
    {
        var hub = new HubConnectionBuilder()
            .WithUrl(new Uri(_server(), $"/hub?r={roundtable}"), options => options.Cookies = Cookies)
            .Build();
        _hubs.Add(hub);
        var closed = new TaskCompletionSource();
        hub.Closed += _ =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };
        await hub.StartAsync().Soon();
        var answer = await hub.InvokeAsync<JsonElement>("Join", new { roundtable, @as }).Soon();
        return new Connected(hub, answer, closed.Task);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var hub in _hubs)
        {
            await hub.DisposeAsync();
        }

        _http.Dispose();
    }
}

/// <summary>A connection to the hub.</summary>
/// <param name="Answer">What Join answered.</param>
/// <param name="Closed">Ends when the connection does.</param>
internal sealed record Connected(HubConnection Hub, JsonElement Answer, Task Closed)
{
    public bool Joined => !Answer.TryGetProperty("refused", out _);
}
