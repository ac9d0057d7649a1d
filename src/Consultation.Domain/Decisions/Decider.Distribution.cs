namespace Consultation.Domain;

public static partial class Decider
{
    private static Decision DecideDistribution(Context x, SetDistribution c)
    {
        var (action, information, tags) = c.Distribution;
        var checks = new Checks()
            .That(action.Count <= Distribution.MostAddressees, "distribution.action", "must be at most 50")
            .That(information.Count <= Distribution.MostAddressees, "distribution.information", "must be at most 50")
            .That(tags.Count <= Distribution.MostTags, "distribution.tags", "must be at most 20")
            .That(tags.Distinct(StringComparer.OrdinalIgnoreCase).Count() == tags.Count, "distribution.tags", "must each be another");
        Addressees("distribution.action", action);
        Addressees("distribution.information", information);
        foreach (var (tag, i) in tags.Select((tag, i) => (tag, i)))
        {
            checks.That(IsTag(tag), $"distribution.tags[{i}]", "must be 1 to 30 letters, digits or hyphens");
        }

        return x.State.Minutes.Approved is not null ? new Refusal("minutes.immutable")
            : checks.Refusal is { } no ? no
            : new DistributionSet(c.Distribution);

        void Addressees(string field, ValueList<Text> all)
        {
            foreach (var (name, i) in all.Select((name, i) => (name, i)))
            {
                checks.Name($"{field}[{i}]", name);
            }
        }
    }

    private static bool IsTag(string tag) => tag is { Length: > 0 and <= Distribution.LongestTag } && tag.All(c => char.IsLetterOrDigit(c) || c == '-');
}
