using System.Collections.Frozen;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Consultation.Domain.Consensus;

namespace Consultation.Domain.Json;

/// <summary>The one form in which commands, events and records are written and read.</summary>
public static class DomainJson
{
    /// <summary>
    /// Camel case, nothing unknown, doubled or missing, words instead of numbers for enumerations; <c>do</c> may stand
    /// anywhere in a command.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = Create();

    private static readonly FrozenDictionary<string, Type> EventTypes = Derived(typeof(Event));
    private static readonly FrozenDictionary<Type, string> EventNames = EventTypes.ToFrozenDictionary(e => e.Value, e => e.Key);
    private static readonly FrozenDictionary<string, Type> CommandTypes = Derived(typeof(Command));
    private static readonly FrozenDictionary<Type, string> CommandNames = CommandTypes.ToFrozenDictionary(e => e.Value, e => e.Key);

    /// <summary>Every event by the name it has in the journal.</summary>
    public static IReadOnlyDictionary<string, Type> Events => EventTypes;

    /// <summary>Every command by the name it has in <c>do</c>.</summary>
    public static IReadOnlyDictionary<string, Type> Commands => CommandTypes;

    /// <summary>The name of an event in the journal.</summary>
    public static string NameOf(Event e) => EventNames[e.GetType()];

    /// <summary>The name of a command in <c>do</c>.</summary>
    public static string NameOf(Command command) => CommandNames[command.GetType()];

    /// <summary>An event's body, as it is hashed and kept.</summary>
    public static string Write(Event e) => JsonSerializer.Serialize(e, e.GetType(), Options);

    /// <summary>A command, with <c>do</c> first: two commands are the same when these bytes are.</summary>
    public static byte[] Write(Command command) => JsonSerializer.SerializeToUtf8Bytes(command, Options);

    /// <summary>Reads an event from its row.</summary>
    /// <exception cref="JsonException">The name is unknown, or the body doesn't fit it: the journal is damaged or newer.</exception>
    public static Event ReadEvent(string name, string body) => EventTypes.TryGetValue(name, out var type)
        ? (Event)JsonSerializer.Deserialize(body, type, Options)!
        : throw new JsonException($"There is no event “{name}”.");

    /// <summary>Reads an event from its row.</summary>
    /// <exception cref="JsonException">The name is unknown, or the body doesn't fit it: the journal is damaged or newer.</exception>
    public static Event ReadEvent(string name, ReadOnlySpan<byte> body) => EventTypes.TryGetValue(name, out var type)
        ? (Event)JsonSerializer.Deserialize(body, type, Options)!
        : throw new JsonException($"There is no event “{name}”.");

    private static FrozenDictionary<string, Type> Derived(Type type) => type.GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToFrozenDictionary(d => (string)d.TypeDiscriminator!, d => d.DerivedType, StringComparer.Ordinal);

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DictionaryKeyPolicy = null,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            AllowOutOfOrderMetadataProperties = true,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // Letters of every alphabet stand as themselves; nothing of this is ever put into a page as markup.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = 32,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            Converters = { new WordConverterFactory(), new MomentConverter(), new DayConverter(), new PlainTextConverter() },
        };
        options.MakeReadOnly();
        return options;
    }

    private sealed class WordConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(WordConverter<>).MakeGenericType(typeToConvert))!;
    }
}
