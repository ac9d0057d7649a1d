namespace Consultation.Pdf.Tests.Conformance;

/// <summary>A clause that a machine can check: where it stands, and what it asks for.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RuleAttribute(string clause, string says) : Attribute
{
    public string Clause { get; } = clause;
    public string Says { get; } = says;
}
