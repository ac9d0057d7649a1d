using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Consultation.Browser.Tests.Harness;

/// <summary>Somebody at the HTTP API, with a cookie as a browser has one. What is refused fails the test.</summary>
public sealed class Api : IDisposable
{
    private readonly HttpClient _http;

    public Api(Uri server) => _http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = server };

    public Task<JsonElement> GetAsync(string path) => AnswerAsync(_http.GetAsync(new Uri(path, UriKind.Relative)));

    public Task<JsonElement> PostAsync(string path, object body) => AnswerAsync(_http.PostAsJsonAsync(path, body));

    public Task<JsonElement> DeleteAsync(string path) => AnswerAsync(_http.DeleteAsync(new Uri(path, UriKind.Relative)));

    /// <summary>A file.</summary>
    public Task<byte[]> BytesAsync(string path) => _http.GetByteArrayAsync(new Uri(path, UriKind.Relative));

    /// <summary>Opens an invitation.</summary>
    public Task RedeemAsync(string link) => PostAsync("/api/join", new { token = link.Split('#')[1] });

    /// <summary>Gives a command.</summary>
    public Task DoAsync(string path, string roundtable, object command, string? @as = null) =>
        PostAsync(path, @as is null
            ? new { roundtable, id = NewId(), command }
            : (object)new { roundtable, id = NewId(), @as, command });

    public void Dispose() => _http.Dispose();

    private static string NewId() => Guid.NewGuid().ToString("n")[..24];

    private static async Task<JsonElement> AnswerAsync(Task<HttpResponseMessage> asked)
    {
        using var response = await asked;
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{response.RequestMessage!.Method} {response.RequestMessage.RequestUri}: {(int)response.StatusCode} {text}");
        return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
    }
}
