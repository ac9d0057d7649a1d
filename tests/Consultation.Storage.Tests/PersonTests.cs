namespace Consultation.Storage.Tests;

public sealed class PersonTests
{
    public static IEnumerable<TheoryDataRow<Engine>> All => Engines.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(All))]
    public async Task APersonIsAddedFoundRenamedAndListedByName(Engine engine)
    {
        using var store = engine.Create();
        Assert.True(await store.People.AddAsync(new("p2", "Bolat")));
        Assert.True(await store.People.AddAsync(new("p1", "Aigerim")));
        Assert.True(await store.People.RenameAsync("p2", "Aiman"));

        Assert.Equal(new Person("p2", "Aiman"), await store.People.FindAsync("p2", Cancellation));
        Assert.Equal(["Aigerim", "Aiman"], (await store.People.ListAsync(Cancellation)).Select(person => person.Name));
    }

    [Theory, MemberData(nameof(All))]
    public async Task ATakenIdKeepsItsPerson(Engine engine)
    {
        using var store = engine.Create();
        await store.People.AddAsync(new("p1", "Aigerim"));

        Assert.False(await store.People.AddAsync(new("p1", "Bolat")));
        Assert.Equal("Aigerim", (await store.People.FindAsync("p1", Cancellation))!.Name);
    }

    [Theory, MemberData(nameof(All))]
    public async Task NobodyIsNotFoundAndNotRenamed(Engine engine)
    {
        using var store = engine.Create();

        Assert.Null(await store.People.FindAsync("p1", Cancellation));
        Assert.False(await store.People.RenameAsync("p1", "Aigerim"));
    }
}
