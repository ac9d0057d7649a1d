namespace Consultation.Storage.Tests;

/// <summary>Symbols: unique for ever, and a roundtable's own.</summary>
public sealed class SymbolTests
{
    private static readonly DateTimeOffset Now = new(2009, 2, 23, 4, 0, 0, TimeSpan.Zero);

    public static IEnumerable<TheoryDataRow<Engine>> All => Engines.All;

    private static Task<string> Reserve(TestStore store, string roundtable, string scope, Func<int, string> symbol) =>
        new SymbolRepository(store.Database).ReserveAsync(roundtable, scope, symbol, Now);

    [Theory, MemberData(nameof(All))]
    public async Task ARoundtableThatAsksAgainGetsItsOwnAndAnotherTheNext(Engine engine)
    {
        using var store = engine.Create();
        Assert.Equal("LPS/1", await Reserve(store, "a", "LPS/#", n => $"LPS/{n}"));
        Assert.Equal("LPS/1", await Reserve(store, "a", "LPS/#", n => $"LPS/{n}"));
        Assert.Equal("LPS/2", await Reserve(store, "b", "LPS/#", n => $"LPS/{n}"));
    }

    [Theory, MemberData(nameof(All))]
    public async Task OneThatAnotherPatternLedToIsPassedOver(Engine engine)
    {
        using var store = engine.Create();
        Assert.Equal("LPS/11", await Reserve(store, "a", "LPS/1#", n => $"LPS/1{n}"));
        for (var number = 1; number < 11; number++)
            Assert.Equal($"LPS/{number}", await Reserve(store, $"b{number}", "LPS/#", n => $"LPS/{n}"));
        Assert.Equal("LPS/12", await Reserve(store, "c", "LPS/#", n => $"LPS/{n}"));
    }

    [Theory, MemberData(nameof(All))]
    public async Task ManyAtOnceGetOneEach(Engine engine)
    {
        using var store = engine.Create();
        var symbols = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Reserve(store, $"r{i}", "#", n => $"{n}")));
        Assert.Equal(50, symbols.Distinct().Count());
    }
}
