using System.Text.Json;
using System.Text.Json.Nodes;
using Consultation.Contract;
using Consultation.Server.Tests.Harness;

namespace Consultation.Server.Tests.Contract;

/// <summary>The pages' types are the server's contract, and the server sends what it says.</summary>
public sealed class ContractTests
{
    [Fact]
    public void TheTypesOfThePagesAreTheContractOfNow() => Assert.True(
        TypeScript.Write() == File.ReadAllText(ContractFile.Path).ReplaceLineEndings("\n"),
        "src/Consultation.Web/src/contract.ts is stale. Write it anew with: dotnet run --project tests/Consultation.Contract");

    [Fact]
    public async Task AViewHoldsTheSlicesAndListsOfTheContractAndNoOthers()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        await facilitator.Does(Meeting.Vote("r1", "p1"));
        await facilitator.Does(Meeting.Ballot("r1", "gov1"));
        await facilitator.Does(Meeting.Note("n1"));

        foreach (var client in new[] { facilitator, host.Rapporteur("rt"), host.Seat("rt", "gov1"), host.Observer("rt"), host.Display("rt") })
        {
            var view = (await client.FreshAsync()).View;
            foreach (var (name, slice) in view)
            {
                var type = Assert.Single(Slices.All, s => s.Name == name);
                var lists = slice!.AsObject().Where(f => f.Value is JsonObject o && o["set"] is JsonObject).Select(f => f.Key).Order();
                var known = type.Lists.Select(l => l.Name.TrimEnd('?')).ToList();
                Assert.Subset(known.ToHashSet(), lists.ToHashSet());
                Assert.All(type.Lists.Where(l => !l.Name.EndsWith('?')), l => Assert.Contains(l.Name, lists));
                var fields = type.Fields?.GetProperties().Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)) ?? [];
                Assert.Subset(fields.Concat(known).ToHashSet(), slice.AsObject().Select(f => f.Key).ToHashSet());
            }
        }
    }
}
