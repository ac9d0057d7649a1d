using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Access;
using Consultation.Server.Http;
using Consultation.Storage;

namespace Consultation.Server.Verbs;

/// <summary>Makes an account while no server runs.</summary>
public static class AccountVerb
{
    /// <summary>Makes an account; prints its sign-in link.</summary>
    /// <returns>0; 1 where there is such an account; 2 where it can't be made.</returns>
    public static async Task<int> AddAsync(
        string name, string role, string dataPath, string? secrets, string? publicUrl, TextWriter output, TextWriter error)
    {
        var url = publicUrl ?? ServeVerb.DefaultUrls;
        var id = Accounts.NameOf(name)!;
        if (!IdText.IsValid(id) || !Words<AccountRole>.TryRead(role, out var known) || !ServeVerb.IsPublicUrl(url))
        {
            await error.WriteLineAsync(
                !IdText.IsValid(id) ? $"The name {name} can't be signed in with. Take 1 to 40 of a–z, 0–9 and -."
                : !Words<AccountRole>.TryRead(role, out _) ? $"There is no role {role}. There are administrator, staff, facilitator and rapporteur."
                : $"The address {url} can't be the public one. Give scheme and host alone, such as https://consultation.example.org.");
            return 2;
        }

        try
        {
            using var data = DataFolder.Open(dataPath, secrets);
            await using var app = ServerHost.Build(new ServeOptions(url, publicUrl), data, callers: null);
            await using var scope = app.Services.CreateAsyncScope();
            var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
            if (await accounts.AddAsync(id, name, known, "command line") is null)
            {
                await error.WriteLineAsync($"There is an account {id} already. An administrator can give it a new link on the accounts page.");
                return 1;
            }

            await output.WriteLineAsync(Links.Join(url, (await accounts.NewLinkAsync(id, Accounts.LinkLasts, "command line"))!));
            return 0;
        }
        catch (DataFolderException e)
        {
            await error.WriteLineAsync(e.InUse
                ? $"The data folder '{Path.GetFullPath(dataPath)}' is in use by a running server: add the account on its accounts page, or stop it."
                : e.Message);
            return 2;
        }
    }
}
