using Microsoft.Playwright;

namespace Consultation.Browser.Tests.Harness;

/// <summary>What leaves a page, by its size alone: that is what somebody sees who can't read it.</summary>
public sealed class Sent
{
    private const string KeepAlive = "{\"type\":6}";
    private readonly List<string> _sizes = [];

    /// <summary>Watches a page from its next load on.</summary>
    public static Sent By(IPage page)
    {
        var sent = new Sent();
        page.WebSocket += (_, socket) => socket.FrameSent += (_, frame) => sent.Notice(frame);
        page.Request += (_, request) => sent.Notice($"{request.Method} {request.Url.Length} {request.PostData?.Length}");
        return sent;
    }

    /// <summary>What was sent since it was asked last.</summary>
    public IReadOnlyList<string> Since()
    {
        lock (_sizes)
        {
            string[] sizes = [.. _sizes];
            _sizes.Clear();
            return sizes;
        }
    }

    private void Notice(IWebSocketFrame frame)
    {
        if (frame.Text?.StartsWith(KeepAlive, StringComparison.Ordinal) != true)
        {
            Notice($"frame {frame.Text?.Length ?? frame.Binary?.Length}");
        }
    }

    private void Notice(string size)
    {
        lock (_sizes)
        {
            _sizes.Add(size);
        }
    }
}
