using System.Text.Json;
using Consultation.Domain;

namespace Consultation.Domain.Tests;

public sealed class ValueListTests
{
    private sealed record Holder(ValueList<string> Items);

    [Fact]
    public void ListsWithEqualItemsInTheSameOrderAreEqual()
    {
        ValueList<string> list = ["a", "b"];

        Assert.True(list == new[] { "a", "b" }.ToValueList());
        Assert.True(list != ["b", "a"]);
        Assert.True(list != ["a"]);
        Assert.Equal(list.GetHashCode(), new[] { "a", "b" }.ToValueList().GetHashCode());
        Assert.Equal(new Holder(["a"]), new Holder(["a"]));
    }

    [Fact]
    public void AListNobodySetIsEmpty()
    {
        Assert.Empty(default(ValueList<int>));
        Assert.True(default(ValueList<int>) == []);
        Assert.Equal(default(ValueList<int>).GetHashCode(), new ValueList<int>([]).GetHashCode());
    }

    [Fact]
    public void AListIsAJsonArrayBothWays()
    {
        Assert.Equal("""{"Items":["a","b"]}""", JsonSerializer.Serialize(new Holder(["a", "b"])));
        Assert.Equal(new Holder(["a", "b"]), JsonSerializer.Deserialize<Holder>("""{"Items":["a","b"]}"""));
        Assert.Equal(new Holder([]), JsonSerializer.Deserialize<Holder>("{}"));
        Assert.Equal("""{"Items":[]}""", JsonSerializer.Serialize(new Holder(default)));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"a\"")]
    [InlineData("{}")]
    public void AnythingButAnArrayIsNoList(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<string>>(json));
}
