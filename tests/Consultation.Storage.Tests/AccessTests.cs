using System.Security.Cryptography;
using System.Text;
using Consultation.Storage.Access;

namespace Consultation.Storage.Tests;

/// <summary>Accounts, sessions, invitations and lobbies on every engine.</summary>
public sealed class AccessTests
{
    private static readonly DateTimeOffset Now = Some.Morning;

    public static IEnumerable<TheoryDataRow<Engine>> All => Engines.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(All))]
    public async Task AnAccountIsAddedOnceAndTheFirstAdministratorOnlyWhileThereIsNone(Engine engine)
    {
        using var store = engine.Create();
        var accounts = new AccountRepository(store.Database);
        Assert.False(await accounts.AnyAdministratorAsync(Cancellation));

        var first = await Task.WhenAll(new[] { "ada", "bob" }.Select(id => accounts.AddAsync(Account(id, "administrator"), Entry(), firstAdministrator: true)));

        Assert.Single(first, added => added);
        Assert.True(await accounts.AnyAdministratorAsync(Cancellation));
        Assert.True(await accounts.AddAsync(Account("sam"), Entry()));
        Assert.False(await accounts.AddAsync(Account("sam", "administrator"), Entry()));
        Assert.Equal("staff", (await accounts.FindAsync("sam", Cancellation))!.Role);
        Assert.Equal(2, (await accounts.ListAsync(Cancellation)).Count);
    }

    [Theory, MemberData(nameof(All))]
    public async Task AChangeIsWrittenOnlyUponTheStateItWasMadeOn(Engine engine)
    {
        using var store = engine.Create();
        var accounts = new AccountRepository(store.Database);
        await accounts.AddAsync(Account("sam"), Entry());
        var (one, two) = ((await accounts.FindAsync("sam", Cancellation))!, (await accounts.FindAsync("sam", Cancellation))!);
        (one.Password, one.Stamp) = ("hash", "stamp2");

        Assert.Equal(AccountOutcome.Done, await accounts.UpdateAsync(one));

        two.LockedUntil = Now;
        Assert.Equal(AccountOutcome.Gone, await accounts.UpdateAsync(two));
        Assert.False(await accounts.LockAsync(two));
        Assert.Equal("hash", (await accounts.FindAsync("sam", Cancellation))!.Password);
        var (three, four) = ((await accounts.FindAsync("sam", Cancellation))!, (await accounts.FindAsync("sam", Cancellation))!);
        (three.Role, four.Name) = ("rapporteur", "Sam again");
        Assert.Equal(AccountOutcome.Done, await accounts.UpdateAsync(three));
        Assert.Equal(AccountOutcome.Gone, await accounts.UpdateAsync(four));
    }

    [Theory, MemberData(nameof(All))]
    public async Task TheLastAdministratorStays(Engine engine)
    {
        using var store = engine.Create();
        var accounts = new AccountRepository(store.Database);
        await accounts.AddAsync(Account("ada", "administrator"), Entry());
        await accounts.AddAsync(Account("bob", "administrator"), Entry());

        async Task<AccountOutcome> CloseAsync(string id)
        {
            var account = (await accounts.FindAsync(id, Cancellation))!;
            account.Closed = true;
            return await accounts.UpdateAsync(account);
        }

        Assert.Equal(AccountOutcome.Done, await CloseAsync("ada"));
        Assert.Equal(AccountOutcome.LastAdministrator, await CloseAsync("bob"));
    }

    [Theory, MemberData(nameof(All))]
    public async Task WrongPasswordsAreCountedHoweverManyComeAtOnce(Engine engine)
    {
        using var store = engine.Create();
        var accounts = new AccountRepository(store.Database);
        await accounts.AddAsync(Account("sam"), Entry());

        var counts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => accounts.CountFailureAsync("sam")));

        Assert.Equal(Enumerable.Range(1, 20), counts.Order());
        await accounts.ForgetFailuresAsync("sam");
        Assert.Equal(0, (await accounts.FindAsync("sam", Cancellation))!.Failed);
    }

    [Theory, MemberData(nameof(All))]
    public async Task ASessionHoldsWhatIsInForceAndNothingElse(Engine engine)
    {
        using var store = engine.Create();
        var (accounts, sessions, roles, invitations) = await RoundtableAsync(store);
        var number = await sessions.SignInAsync(null, Hash("id"), (await accounts.FindAsync("ada", Cancellation))!, Entry());
        await invitations.MakeAsync("rt", "seat:gov1", null, replace: false, Token, Entry());
        await invitations.MakeAsync("rt", "seat:gov2", "p1", replace: false, g => Token(g + 10), Entry());
        Assert.True(await invitations.RedeemAsync(number, Token(1), Entry()));
        Assert.True(await invitations.RedeemAsync(number, Token(11), Entry()));
        await roles.GiveAsync("rt", "ada", "rapporteur", Entry());

        var session = (await sessions.FindAsync(Hash("id"), Cancellation))!;
        Assert.Equal(("ada", "rt", false), (session.Account!.Id, Assert.Single(session.Created), session.Asks));
        Assert.Equal([("rt", "rapporteur")], session.Roles);
        Assert.Equal([new("rt", "seat:gov1", null), new("rt", "seat:gov2", "p1")], session.Grants.OrderBy(g => g.Part, StringComparer.Ordinal));

        await roles.GiveAsync("rt", "bob", "facilitator", Entry());
        await roles.TakeAsync("rt", "ada", "rapporteur", Entry());
        await invitations.MakeAsync("rt", "seat:gov1", null, replace: true, Token, Entry());
        await invitations.WithdrawAsync("rt", "seat:gov2", "p1", Entry());
        session = (await sessions.FindAsync(Hash("id"), Cancellation))!;
        Assert.Equal((0, 0, 0), (session.Created.Count, session.Roles.Count, session.Grants.Count));

        await accounts.LinkAsync("ada", Hash("link"), null, "stamp2", Entry());
        Assert.Null((await sessions.FindAsync(Hash("id"), Cancellation))!.Account);
        Assert.Null(await sessions.FindAsync(Hash("another"), Cancellation));
    }

    [Theory, MemberData(nameof(All))]
    public async Task SigningInGivesAnotherIdAndIdlenessSignsTheAccountOutForGood(Engine engine)
    {
        using var store = engine.Create();
        var (accounts, sessions, _, _) = await RoundtableAsync(store);
        var number = await sessions.AddAsync(Hash("old"), Now);
        Assert.Equal(number, await sessions.SignInAsync(number, Hash("new"), (await accounts.FindAsync("ada", Cancellation))!, Entry()));
        Assert.Null(await sessions.FindAsync(Hash("old"), Cancellation));

        await sessions.TouchAsync(number, Now.AddHours(11), TimeSpan.FromHours(12));
        Assert.NotNull((await sessions.FindAsync(Hash("new"), Cancellation))!.Account);
        await sessions.TouchAsync(number, Now.AddHours(24), TimeSpan.FromHours(12));
        Assert.Null((await sessions.FindAsync(Hash("new"), Cancellation))!.Account);

        Assert.Equal(0, await sessions.EndIdleAsync(Now.AddHours(23)));
        Assert.Equal(1, await sessions.EndIdleAsync(Now.AddHours(24)));
        Assert.Null(await sessions.FindAsync(Hash("new"), Cancellation));
    }

    [Theory, MemberData(nameof(All))]
    public async Task AnInvitationIsMadeOnceAndItsNextGenerationEndsIt(Engine engine)
    {
        using var store = engine.Create();
        var (_, sessions, _, invitations) = await RoundtableAsync(store);
        var number = await sessions.AddAsync(Hash("id"), Now);

        Assert.True(await invitations.MakeAsync("rt", "display", null, replace: false, Token, Entry()));
        Assert.False(await invitations.MakeAsync("rt", "display", null, replace: false, Token, Entry()));
        Assert.True(await invitations.RedeemAsync(number, Token(1), Entry()));
        Assert.Equal(Now, (await invitations.FindAsync(Token(1), Cancellation))!.Redeemed);
        Assert.True(await invitations.MakeAsync("rt", "display", null, replace: true, Token, Entry()));

        Assert.Null(await invitations.FindAsync(Token(1), Cancellation));
        Assert.False(await invitations.RedeemAsync(number, Token(1), Entry()));
        Assert.Equal(new Invitation("rt", "display", null, 2, null), Assert.Single(await invitations.ListAsync("rt", Cancellation)));
        Assert.True(await invitations.WithdrawAsync("rt", "display", null, Entry()));
        Assert.Empty(await invitations.ListAsync("rt", Cancellation));
        await invitations.MakeAsync("rt", "display", null, replace: false, Token, Entry());
        Assert.Equal(3, Assert.Single(await invitations.ListAsync("rt", Cancellation)).Generation);
    }

    [Theory, MemberData(nameof(All))]
    public async Task EveryRoundtableHasACodeOfItsOwn(Engine engine)
    {
        using var store = engine.Create();
        var rooms = new RoomRepository(store.Database);
        await store.Journal.Fill("a", 1);
        await store.Journal.Fill("b", 1);
        var codes = new Queue<string>(["00000001", "00000001", "00000002", "00000001", "00000003"]);

        Assert.Equal(2, await rooms.EnsureAsync(codes.Dequeue));
        Assert.Equal(0, await rooms.EnsureAsync(codes.Dequeue));

        Assert.Equal(("00000001", "00000002"), (await rooms.CodeAsync("a", Cancellation), await rooms.CodeAsync("b", Cancellation)));
        Assert.Equal("00000003", await rooms.ChangeAsync("b", codes.Dequeue, Entry()));
        Assert.Equal(("b", null), (await rooms.FindAsync("00000003", Cancellation), await rooms.FindAsync("00000002", Cancellation)));
    }

    [Theory, MemberData(nameof(All))]
    public async Task ARequestIsAdmittedToTheSeatItWasClaimedFor(Engine engine)
    {
        using var store = engine.Create();
        var (_, sessions, _, _) = await RoundtableAsync(store);
        var lobby = new LobbyRepository(store.Database);
        var number = await sessions.AddAsync(Hash("id"), Now);
        StoredRequest Request(string id) => new(id, "rt", number, "One", "", Now, "waiting", null);

        Assert.True(await lobby.AskAsync(Request("r1"), 1, Entry()));
        Assert.True(await lobby.AskAsync(Request("r2"), 1, Entry()));
        Assert.Equal("r1", Assert.Single(await lobby.WaitingAsync("rt", Cancellation)).Id);
        Assert.False(await lobby.AskAsync(Request("r3") with { Session = await sessions.AddAsync(Hash("other"), Now) }, 1, Entry()));

        Assert.Equal("gov1", (await lobby.ClaimAsync("rt", "r1", "gov1"))!.Seat);
        Assert.Equal("gov1", (await lobby.ClaimAsync("rt", "r1", "gov2"))!.Seat);
        Assert.Equal("waiting", (await lobby.DeclineAsync("rt", "r1", Entry()))!.State);
        Assert.False(await lobby.EndClaimAsync("r1", "gov2", admitted: true, Entry()));
        Assert.Empty((await sessions.FindAsync(Hash("id"), Cancellation))!.Grants);
        Assert.True(await lobby.EndClaimAsync("r1", "gov1", admitted: false, Entry()));
        await lobby.ClaimAsync("rt", "r1", "gov2");
        Assert.True(await lobby.EndClaimAsync("r1", "gov2", admitted: true, Entry()));

        Assert.Equal([new("rt", "seat:gov2", "r1")], (await sessions.FindAsync(Hash("id"), Cancellation))!.Grants);
        Assert.Equal("admitted", (await lobby.DeclineAsync("rt", "r1", Entry()))!.State);
        Assert.Null(await lobby.ClaimAsync("other", "r1", "gov1"));
        await sessions.EndAsync(number, null);
        Assert.Null(await lobby.FindAsync("r1", Cancellation));
    }

    [Theory, MemberData(nameof(All))]
    public async Task RolesAreListedWithWhoeverCreatedTheRoundtableUntilAFacilitatorIsNamed(Engine engine)
    {
        using var store = engine.Create();
        var (_, _, roles, _) = await RoundtableAsync(store);
        Assert.Equal([new("ada", "ada", "facilitator", true)], await roles.ListAsync("rt", Cancellation));

        Assert.False(await roles.GiveAsync("rt", "nobody", "facilitator", Entry()));
        Assert.True(await roles.GiveAsync("rt", "bob", "facilitator", Entry()));

        Assert.Equal([new("bob", "bob", "facilitator", false)], await roles.ListAsync("rt", Cancellation));
        Assert.True(await roles.TakeAsync("rt", "bob", "facilitator", Entry()));
        Assert.False(await roles.TakeAsync("rt", "bob", "facilitator", Entry()));
    }

    [Theory, MemberData(nameof(All))]
    public async Task TheAuditIsWrittenWithWhatItTellsOf(Engine engine)
    {
        using var store = engine.Create();
        var (_, _, roles, _) = await RoundtableAsync(store);

        await roles.TakeAsync("rt", "bob", "observer", Entry("roleTaken"));
        await roles.GiveAsync("rt", "bob", "observer", new(Now, "ada", "roleGiven", "rt", "observer/bob"));

        Assert.Equal(
            [new(Now, "ada", "roleGiven", "rt", "observer/bob")], await new AuditRepository(store.Database).LatestAsync(1, Cancellation));
    }

    /// <summary>The accounts <c>ada</c> and <c>bob</c>, and <c>rt</c>, which <c>ada</c> created.</summary>
    private static async Task<(AccountRepository, SessionRepository, RoleRepository, InvitationRepository)> RoundtableAsync(TestStore store)
    {
        var accounts = new AccountRepository(store.Database);
        await accounts.AddAsync(Account("ada"), Entry());
        await accounts.AddAsync(Account("bob"), Entry());
        var created = new NewCommand("staff/ada", "create", [1], Now, [new NewEvent("Created", "{}")]);
        (await store.Journal.AppendAsync(Some.Batch("rt", 0, created))).Committed();
        return (accounts, new(store.Database), new(store.Database), new(store.Database));
    }

    private static Account Account(string id, string role = "staff") => new() { Id = id, Name = id, Role = role, Stamp = "stamp1" };

    private static AuditEntry Entry(string what = "done") => new(Now, "test", what);

    private static byte[] Token(int generation) => Hash($"token{generation}");

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.ASCII.GetBytes(text));
}
