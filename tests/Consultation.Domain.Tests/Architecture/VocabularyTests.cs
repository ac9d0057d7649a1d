using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Consultation.Domain.Json;

namespace Consultation.Domain.Tests.Architecture;

/// <summary>What holds for every command, every event and every record of the domain.</summary>
public sealed class VocabularyTests
{
    private static readonly Type[] Types = typeof(Roundtable).Assembly.GetTypes();

    public static TheoryData<string> Bases => [nameof(Command), nameof(Event)];

    [Theory]
    [MemberData(nameof(Bases))]
    public void EveryCommandAndEventIsListedByItsNameInCamelCase(string basis)
    {
        var type = Types.Single(t => t.Name == basis);
        var listed = type.GetCustomAttributes<JsonDerivedTypeAttribute>().ToList();

        Assert.Equal(
            Types.Where(t => t.BaseType == type).Select(t => $"{t.Name} {char.ToLowerInvariant(t.Name[0])}{t.Name[1..]}").Order(),
            listed.Select(d => $"{d.DerivedType.Name} {d.TypeDiscriminator}").Order());
    }

    [Fact]
    public void EveryCommandIsInTheTable() =>
        Assert.Equal(DomainJson.Commands.Values.Select(t => t.Name).Order(), CommandTable.Commands.Select(t => t.Name).Order());

    [Fact]
    public void EveryRecordIsSealedOrClosed() =>
        Assert.Empty(Types.Where(t => IsRecordClass(t) && !t.IsSealed && !t.IsAbstract).Select(t => t.Name));

    [Fact]
    public void NothingOfARecordCanBeSetOnceItIsMade()
    {
        var settable =
            from type in Types
            where IsRecordClass(type) || type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>))
            from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            where property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.Name}.{property.Name}";

        Assert.Empty(settable);
    }

    [Fact]
    public void NothingOfARecordIsACollectionThatCanBeChanged()
    {
        var changeable =
            from type in Types
            where IsRecordClass(type) && !type.IsNestedPrivate // One that nobody else can hold is a scratch pad.
            from property in type.GetProperties()
            where property.PropertyType.IsArray
                || (property.PropertyType.Namespace == typeof(List<>).Namespace && !property.PropertyType.Name.StartsWith("IReadOnly", StringComparison.Ordinal))
            select $"{type.Name}.{property.Name}";

        Assert.Empty(changeable);
    }

    [Fact]
    public void CommandsAndEventsCompareByValue()
    {
        // A list or text without equality by value would make two equal commands differ.
        var byReference =
            from type in Types
            where type.BaseType == typeof(Command) || type.BaseType == typeof(Event)
            from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            let held = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
            where held.Namespace == typeof(ImmutableArray<>).Namespace || held.Namespace == typeof(List<>).Namespace
            select $"{type.Name}.{property.Name}";

        Assert.Empty(byReference);
    }

    private static bool IsRecordClass(Type type) => type.IsClass && type.GetMethod("<Clone>$") is not null;
}
