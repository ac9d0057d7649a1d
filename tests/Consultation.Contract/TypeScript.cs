using System.Reflection;
using System.Text;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Domain.Json;
using Consultation.Server.Http;
using Consultation.Server.Live;
using Consultation.Server.Views;

namespace Consultation.Contract;

/// <summary>Writes the contract of hub and API as TypeScript: commands, views, requests, answers, codes of refusals.</summary>
public sealed class TypeScript
{
    private const string Head = """
        // Made from the server's contract by: dotnet run --project tests/Consultation.Contract
        // Not edited by hand; a test fails when it is stale.

        /** RFC 3339 in UTC with milliseconds. */
        export type Moment = string;
        /** A day of the calendar, such as 2009-04-30. */
        export type Day = string;
        /** A share as two whole numbers, such as 3/4. */
        export type Share = string;
        /** Words by language. */
        export type Text = Partial<Record<Language, string>>;
        /** A rule of which what is left out takes its default. */
        export type ProposedRule = Pick<ConsensusRule, 'required'> & {
          [K in keyof Omit<ConsensusRule, 'required' | 'majority' | 'quorum'>]?: ConsensusRule[K];
        } & { majority?: Partial<MajorityRule>; quorum?: Partial<QuorumRule> };

        """;

    private static readonly Type[] Answers =
    [
        typeof(DoAnswer), typeof(JoinAnswer), .. typeof(Me).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(Me).Namespace && t is { IsPublic: true, IsClass: true } && IsRecord(t)).OrderBy(t => t.Name, StringComparer.Ordinal),
    ];

    private readonly SortedDictionary<string, string> _types = new(StringComparer.Ordinal);

    private TypeScript()
    {
    }

    /// <summary>The whole file.</summary>
    public static string Write() => new TypeScript().Build();

    private string Build()
    {
        var commands = DomainJson.Commands.OrderBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => $"  | {{ do: '{c.Key}'{string.Concat(Fields(c.Value).Select(f => "; " + f))} }}").ToList();
        var view = Slices.All.Select(slice => $"  {slice.Name}?: {Name(slice.Name)}Slice;").ToList();
        var slices = Slices.All.Select(SliceOf).ToList();
        foreach (var answer in Answers)
        {
            _ = Of(answer);
        }

        var text = new StringBuilder(Head);
        text.Append('\n').Append("export type Command =\n").AppendJoin('\n', commands).Append(";\n\n");
        text.Append("/** What an audience sees; a slice is there only where it may be seen. */\nexport interface View {\n").AppendJoin('\n', view).Append("\n}\n\n");
        text.AppendJoin('\n', slices).Append('\n');
        text.Append("/** What the hub pushes. */\nexport interface Changed {\n  stream: 'audience' | 'mine';\n  from: number;\n  number: number;\n  slices: Record<string, Record<string, unknown>>;\n}\n\n");
        text.AppendJoin('\n', _types.Values).Append('\n');
        text.Append("export const refusalCodes = [\n").AppendJoin('\n', RefusalSentences.Codes.Order(StringComparer.Ordinal).Select(c => $"  '{c}',")).Append("\n] as const;\n");
        text.Append("export type RefusalCode = (typeof refusalCodes)[number];\n");
        return text.ToString();
    }

    private string SliceOf(SliceType slice)
    {
        IEnumerable<string> fields = slice.Fields is { } type ? Fields(type) : [];
        var lists = slice.Lists.Select(list => $"{list.Name}: Record<string, {Of(list.Entry)}>");
        return $"export interface {Name(slice.Name)}Slice {{\n{string.Join('\n', fields.Concat(lists).Select(f => $"  {f};"))}\n}}\n";
    }

    /// <summary>The fields of a record, by its constructor and the properties set beside it.</summary>
    private List<string> Fields(Type type)
    {
        var nullability = new NullabilityInfoContext();
        var optional = type.GetConstructors().SelectMany(c => c.GetParameters()).Where(p => p.HasDefaultValue).Select(p => p.Name!).ToHashSet(StringComparer.Ordinal);
        return [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.SetMethod is not null && p.GetIndexParameters().Length == 0)
            .Select(p =>
            {
                var maybe = optional.Contains(p.Name) || Nullable.GetUnderlyingType(p.PropertyType) is not null
                    || nullability.Create(p).ReadState == NullabilityState.Nullable;
                return $"{Camel(p.Name)}{(maybe ? "?" : "")}: {Of(Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType)}";
            })];
    }

    private string Of(Type type) => type switch
    {
        _ when type == typeof(string) => "string",
        _ when type == typeof(bool) => "boolean",
        _ when type == typeof(int) || type == typeof(long) => "number",
        _ when type == typeof(DateTimeOffset) => "Moment",
        _ when type == typeof(DateOnly) => "Day",
        _ when type == typeof(Share) => "Share",
        _ when type == typeof(Text) => Written("Text", typeof(Language)),
        _ when type == typeof(ProposedRule) => Written("ProposedRule", typeof(ConsensusRule)),
        _ when type == typeof(RawJson) => "View",
        _ when IsId(type) => "string",
        _ when type.IsEnum => EnumOf(type),
        _ when EntryOf(type) is { } entry => $"{Of(entry)}[]",
        _ => RecordOf(type),
    };

    /// <summary>A type that the head of the file writes by hand, and one that it needs.</summary>
    private string Written(string name, Type needed)
    {
        _ = Of(needed);
        return name;
    }

    private string EnumOf(Type type)
    {
        var name = type.Name;
        var words = Enum.GetNames(type).Select(Camel).ToList();
        _types.TryAdd(name, $"export const {Camel(name)}Words = [{string.Join(", ", words.Select(w => $"'{w}'"))}] as const;\nexport type {name} = (typeof {Camel(name)}Words)[number];\n");
        return name;
    }

    private string RecordOf(Type type)
    {
        var name = type.Name;
        if (!_types.ContainsKey(name))
        {
            _types.Add(name, "");
            _types[name] = $"export interface {name} {{\n{string.Join('\n', Fields(type).Select(f => $"  {f};"))}\n}}\n";
        }

        return name;
    }

    private static Type? EntryOf(Type type) => type.IsGenericType && type.GetGenericArguments() is [var entry]
        && (type.GetGenericTypeDefinition() == typeof(ValueList<>) || type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) ? entry : null;

    private static bool IsId(Type type) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static string Name(string slice) => char.ToUpperInvariant(slice[0]) + slice[1..];

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
