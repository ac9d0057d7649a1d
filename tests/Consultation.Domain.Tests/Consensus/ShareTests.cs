using System.Numerics;
using Consultation.Domain.Consensus;
using CsCheck;

namespace Consultation.Domain.Tests.Consensus;

public sealed class ShareTests
{
    private static readonly Gen<Share> Any = Gen.Int[1, Share.Largest].SelectMany(under => Gen.Int[0, under].Select(over => new Share(over, under)));

    [Fact]
    public void AShareIsComparedExactlyWithSumsOfAnySize() =>
        Gen.Select(Any, Gen.Long[0, long.MaxValue], Gen.Long[0, long.MaxValue]).Sample(
            (share, part, whole) =>
            {
                var compared = (new BigInteger(part) * share.Denominator).CompareTo(new BigInteger(whole) * share.Numerator);
                Assert.Equal(compared >= 0, share.IsReachedBy(part, whole));
                Assert.Equal(compared > 0, share.IsExceededBy(part, whole));
            },
            iter: 10_000);

    [Fact]
    public void AShareMetExactlyIsReachedAndNotExceeded() => Gen.Select(Any, Gen.Long[1, 1_000_000_000_000]).Sample(
        (share, times) =>
        {
            Assert.True(share.IsReachedBy(share.Numerator * times, share.Denominator * times));
            Assert.False(share.IsExceededBy(share.Numerator * times, share.Denominator * times));
            Assert.True(share.IsExceededBy((share.Numerator * times) + 1, share.Denominator * times));
            Assert.False(share.IsReachedBy((share.Numerator * times) - 1, share.Denominator * times));
        },
        iter: 10_000);

    [Fact]
    public void AShareIsReadAsItWasWritten() => Any.Sample(
        share => Assert.True(Share.TryParse(share.ToString(), out var read) && read == share),
        iter: 10_000);

    [Fact]
    public void SharesAreEqualAsWrittenAndComparedAsAmounts()
    {
        Assert.NotEqual(new Share(1, 2), new Share(2, 4));
        Assert.Equal(0, new Share(1, 2).AmountComparedTo(new Share(2, 4)));
        Assert.True(new Share(499_999, 999_999).AmountComparedTo(Share.Half) < 0);
        Assert.True(new Share(500_000, 999_999).AmountComparedTo(Share.Half) > 0);
    }

    [Fact]
    public void AShareNobodySetIsNothingOfOne() => Assert.Equal("0/1", default(Share).ToString());

    [Theory]
    [InlineData(1, 0)]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    [InlineData(1, 1_000_000)]
    public void AShareOutOfItsRangeIsOurMistake(int numerator, int denominator) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Share(numerator, denominator));
}
