using System.Reflection;

namespace Consultation.Pdf.Tests.Conformance;

/// <summary>A clause that a file doesn't keep.</summary>
internal sealed record Finding(string Rule, string Clause, string Says, string Detail)
{
    public override string ToString() => $"{Clause}: {Says} Here: {Detail}";
}

/// <summary>
/// Walks the clauses of PDF/A-2 (and what part 3 adds) and PDF/UA-1 that apply to files like ours. Rules are the methods
/// with <see cref="RuleAttribute"/>; they read the file by PdfPig's tokens and know nothing of what wrote it.
/// </summary>
internal static class Checker
{
    public static IReadOnlyList<MethodInfo> Rules { get; } =
    [
        .. typeof(Checker).Assembly.GetTypes().Where(t => t.Namespace == typeof(Checker).Namespace)
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public)).Where(m => m.IsDefined(typeof(RuleAttribute)))
            .OrderBy(NameOf, StringComparer.Ordinal),
    ];

    public static string NameOf(MethodInfo rule) => rule.DeclaringType!.Name + "." + rule.Name;

    public static IReadOnlyList<Finding> Findings(byte[] pdf)
    {
        using var file = new PdfFile(pdf);
        return [.. Rules.SelectMany(rule => Run(rule, file))];
    }

    private static List<Finding> Run(MethodInfo rule, PdfFile file)
    {
        var attribute = rule.GetCustomAttribute<RuleAttribute>()!;
        var check = rule.CreateDelegate<Func<PdfFile, IEnumerable<string>>>();
        return [.. check(file).Select(detail => new Finding(NameOf(rule), attribute.Clause, attribute.Says, detail))];
    }
}
