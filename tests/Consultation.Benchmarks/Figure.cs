using System.Globalization;
using System.Text.Json;

namespace Consultation.Benchmarks;

/// <summary>A figure of the product beside its limit, measured in the same run.</summary>
/// <param name="Reach">The ratio to reach: at least, where more is better, else at most.</param>
internal sealed record Figure(string Name, double Product, double Limit, double Reach, bool MoreIsBetter, string Unit)
{
    private double Ratio => Product / Limit;

    private bool Met => MoreIsBetter ? Ratio >= Reach : Ratio <= Reach;

    public string ToString(bool json) => json
        ? JsonSerializer.Serialize(new
        {
            name = Name,
            product = Math.Round(Product, 2),
            limit = Math.Round(Limit, 2),
            ratio = Math.Round(Ratio, 3),
            reach = Reach,
            met = Met,
            unit = Unit,
        })
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{Name}: {Product:0.##} {Unit}, limit {Limit:0.##} {Unit}, ratio {Ratio:0.00} (to reach: {(MoreIsBetter ? "at least" : "at most")} {Reach:0.0#}) {(Met ? "met" : "NOT met")}");

    /// <summary>The middle of several measurements.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
