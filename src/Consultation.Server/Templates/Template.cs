using System.Reflection;
using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Domain.Json;

namespace Consultation.Server.Templates;

/// <summary>What a roundtable of a kind begins with; all of it can be changed afterwards.</summary>
/// <param name="Rule">The default rule: the name of a preset.</param>
/// <param name="Parts">The parts in use.</param>
/// <param name="Sectors">The names of the sectors.</param>
/// <param name="Items">The agenda.</param>
public sealed record Template(
    string Id, Text Name, Text About, RollKind Roll, Noun Noun, string Rule, ValueList<FeaturePart> Parts, ValueList<Text> Sectors, ValueList<TemplateItem> Items)
{
    /// <summary>All there are, in the order they are offered: each is a file in <c>Data</c>.</summary>
    public static IReadOnlyList<Template> All { get; } = [.. new[] { "ad-hoc", "committee", "council", "written" }.Select(Read)];

    /// <summary>The template of an id, or null.</summary>
    public static Template? Find(string id) => All.FirstOrDefault(t => t.Id == id);

    /// <summary>What a roundtable made from it is given once it is created, in its own languages.</summary>
    public IEnumerable<Command> CommandsFor(CreateRoundtable created)
    {
        yield return new SetParts(Parts);
        yield return new SetDefaultRule(Proposed(Presets.Named(Rule) ?? throw new InvalidOperationException($"There is no preset “{Rule}”.")));
        foreach (var (place, name) in Sectors.Index())
        {
            yield return new AddSector(SectorId.Of($"sector-{place + 1}"), In(name, created));
        }

        foreach (var (place, item) in Items.Index())
        {
            yield return new AddItem(ItemId.Of($"item-{place + 1}"), In(item.Title, created), place + 1, Minutes: item.Minutes);
        }
    }

    /// <summary>A rule as commands carry it.</summary>
    internal static ProposedRule Proposed(ConsensusRule rule) => new(JsonSerializer.SerializeToElement(rule, DomainJson.Options));

    private static Text In(Text text, CreateRoundtable created) => new(text.Words.Where(w => created.Languages.Contains(w.Key)));

    private static Template Read(string id)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Consultation.Server.Templates.Data.{id}.json")!;
        return JsonSerializer.Deserialize<Template>(file, DomainJson.Options)!;
    }
}

/// <summary>An item of a template's agenda.</summary>
/// <param name="Minutes">The time allotted.</param>
public sealed record TemplateItem(Text Title, int? Minutes = null);
