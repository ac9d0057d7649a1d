using System.Security.Cryptography;
using Consultation.Storage.Access;

namespace Consultation.Server.Access;

/// <summary>
/// The way in for the first administrator: a link that is printed where the server is started, so that the first visitor
/// doesn't become administrator. Another one at each start; only its hash is kept, in memory.
/// </summary>
public sealed class Setup(AccountRepository accounts)
{
    private byte[] _token = [];

    /// <summary>Whether there is no administrator yet.</summary>
    public async Task<bool> IsNeededAsync(CancellationToken cancellation = default) => !await accounts.AnyAdministratorAsync(cancellation);

    /// <summary>The link to print, which ends the one before; null where there is an administrator.</summary>
    /// <param name="url">Where the server is reached.</param>
    public async Task<string?> LinkAsync(string url)
    {
        if (!await IsNeededAsync())
        {
            return null;
        }

        var token = Tokens.New();
        _token = Tokens.HashOf(token)!;
        return $"{url.TrimEnd('/')}/setup#{token}";
    }

    /// <summary>Whether a token is that of the link printed last.</summary>
    internal bool IsToken(string? token) => Tokens.HashOf(token) is { } hash && CryptographicOperations.FixedTimeEquals(hash, _token);
}
