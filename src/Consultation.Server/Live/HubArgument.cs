using System.Text.Json;
using System.Text.Json.Serialization;

namespace Consultation.Server.Live;

/// <summary>
/// What a method of the hub is called with. SignalR writes the arguments of each call into its log where somebody sets
/// that to Debug; of this it gets nothing, for a ballot may be in it.
/// </summary>
[JsonConverter(typeof(Converter))]
public readonly struct HubArgument
{
    /// <summary>The argument as it came.</summary>
    public JsonElement Json { get; private init; }

    /// <inheritdoc/>
    public override string ToString() => "…";

    private sealed class Converter : JsonConverter<HubArgument>
    {
        public override bool HandleNull => true;

        public override HubArgument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new() { Json = JsonElement.ParseValue(ref reader) };

        public override void Write(Utf8JsonWriter writer, HubArgument value, JsonSerializerOptions options) => value.Json.WriteTo(writer);
    }
}
