using System.Globalization;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>Gathers what is wrong with the fields of a command; the first kind of fault gives the refusal its code.</summary>
internal sealed class Checks
{
    private readonly List<(string Code, Problem Problem)> _found = [];

    /// <summary>The refusal, or null where nothing is wrong.</summary>
    public Refusal? Refusal
    {
        get
        {
            if (_found.Count == 0)
            {
                return null;
            }

            var code = _found[0].Code;
            return new Refusal(code, [], [.. _found.Where(f => f.Code == code).Select(f => f.Problem)]);
        }
    }

    public Checks Name(string field, Text? text) => Required(field, text, Text.MaxNameLength);

    public Checks Words(string field, Text? text) => Required(field, text, Text.MaxLength);

    public Checks Reason(string field, Text? text) => Required(field, text, Text.MaxReasonLength);

    public Checks OptionalName(string field, Text? text) => Short(field, text, Text.MaxNameLength);

    public Checks OptionalWords(string field, Text? text) => Short(field, text, Text.MaxLength);

    public Checks OptionalReason(string field, Text? text) => text is { IsEmpty: true }
        ? Wrong("text.empty", field, "is empty; leave it out instead")
        : Short(field, text, Text.MaxReasonLength);

    /// <summary>What people decide on must be there in the authentic language.</summary>
    public Checks Authentic(string field, Text? text, Language authentic) => text is { IsEmpty: false } && text[authentic] is null
        ? Wrong("text.empty", $"{field}.{authentic.Code()}", "is missing: the authentic language")
        : this;

    public Checks Between(string field, long? value, long least, long most) => value is { } v && (v < least || v > most)
        ? Wrong("command.malformed", field, string.Create(CultureInfo.InvariantCulture, $"must be a whole number from {least} to {most}"))
        : this;

    public Checks That(bool holds, string field, string reason) => holds ? this : Wrong("command.malformed", field, reason);

    private Checks Required(string field, Text? text, int most) =>
        text is null or { IsEmpty: true } ? Wrong("text.empty", field, "is empty") : Short(field, text, most);

    private Checks Short(string field, Text? text, int most) => text is not null && text.Length > most
        ? Wrong("text.tooLong", field, string.Create(CultureInfo.InvariantCulture, $"has {text.Length} characters, at most {most} are possible"))
        : this;

    private Checks Wrong(string code, string field, string reason)
    {
        _found.Add((code, new Problem(field, reason)));
        return this;
    }
}
