namespace Consultation.Server.Records;

/// <summary>The name of the file that holds everything: <c>all[.READERSHIP].zip</c>.</summary>
internal sealed record BundleName(string? Readership)
{
    /// <summary>Reads a name; null where it is another's.</summary>
    public static BundleName? Parse(string name) => name.Split('.') switch
    {
        ["all", "zip"] => new BundleName((string?)null),
        ["all", var readership, "zip"] => new BundleName(readership),
        _ => null,
    };
}
