using System.Security.Cryptography;
using System.Text;
using Consultation.Documents;
using Consultation.Storage.Access;

namespace Consultation.Server.Access;

/// <summary>The addresses in links and QR codes, and the tokens of invitations.</summary>
/// <param name="publicUrl">Where the server is reached from outside; null for where a request reached it.</param>
/// <param name="key">The key that the tokens of invitations are made with, so that they can be printed again.</param>
public sealed class Links(string? publicUrl, ReadOnlyMemory<byte> key)
{
    /// <summary>Where the server is reached from outside, if that was said.</summary>
    public Uri? Public { get; } = publicUrl is null ? null : new Uri(publicUrl);

    /// <summary>
    /// The page that says whether a document is genuine, as documents have it printed: only where the address from
    /// outside was said, since a document mustn't hang on how somebody reached the server.
    /// </summary>
    public string? Check => Public is null ? null : Public.GetLeftPart(UriPartial.Authority) + "/check";

    /// <summary>What documents include here unless something is left out: all there is, with the way to their check.</summary>
    public DocumentOptions Documents => DocumentOptions.Everything with { CheckAddress = Check };

    /// <summary>The link of a token.</summary>
    public static string Join(string url, string token) => $"{url.TrimEnd('/')}/join#{token}";

    /// <summary>Where whoever asks reaches the server, without a slash at the end.</summary>
    public string Base(HttpRequest request) => Public?.GetLeftPart(UriPartial.Authority) ?? $"{request.Scheme}://{request.Host}";

    /// <summary>The token of a generation of an invitation: a replaced one is the next generation.</summary>
    internal string Token(Invitation invitation) => Token(invitation.Roundtable, invitation.Part, invitation.Person, invitation.Generation);

    /// <summary>The SHA-256 of that token.</summary>
    internal byte[] HashOf(string roundtable, string part, string? person, int generation) =>
        Tokens.HashOf(Token(roundtable, part, person, generation))!;

    // None of the parts may hold the bar, so no two invitations share a text.
    private string Token(string roundtable, string part, string? person, int generation) => Tokens.Write(HMACSHA256.HashData(
        key.Span, Encoding.ASCII.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{roundtable}|{part}|{person}|{generation}"))));
}
