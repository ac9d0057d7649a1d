using System.Text.Json.Serialization.Metadata;
using Consultation.Domain.Json;

namespace Consultation.Domain.Tests.Json;

/// <summary>What is null is left out of an event when it is written: an event that asked for it couldn't be read again.</summary>
public sealed class AbsentTests
{
    public static TheoryData<Type> Events => [.. typeof(Event).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Event)) && !type.IsAbstract)];

    [Theory]
    [MemberData(nameof(Events))]
    public void AnEventAsksForNothingThatMayBeAbsent(Type type)
    {
        var seen = new HashSet<Type>();
        Assert.Empty(Asked(type, seen));
        Assert.NotEmpty(seen);
    }

    private static List<string> Asked(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type) || type.IsPrimitive)
        {
            return [];
        }

        var info = DomainJson.Options.GetTypeInfo(type);
        return info.Kind == JsonTypeInfoKind.Object
            ? [.. info.Properties.Where(p => p is { IsRequired: true, AssociatedParameter.IsNullable: true }).Select(p => $"{type.Name}.{p.Name}"),
                .. info.Properties.SelectMany(p => Asked(p.PropertyType, seen))]
            : type.IsGenericType ? [.. type.GetGenericArguments().SelectMany(t => Asked(t, seen))]
            : [];
    }
}
