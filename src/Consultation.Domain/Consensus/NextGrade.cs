namespace Consultation.Domain.Consensus;

/// <summary>
/// The grade that an outcome fell short of, and why: the one the point required where it wasn't adopted, else the next
/// above the one reached. For the facilitator, to see what is still between the meeting and it.
/// </summary>
/// <param name="Grade">
/// The grade; above the one reached, but for a majority that was required and not found beneath a broader agreement.
/// </param>
/// <param name="Failed">
/// The tests that failed, never none. Where the meeting was inquorate or took no position that alone is said: nothing
/// that comes after was asked.
/// </param>
public sealed record NextGrade(Grade Grade, ValueList<Shortfall> Failed)
{
    /// <summary>What was missed, from what <see cref="ConsensusComputation.Decide"/> is given; null where nothing is above.</summary>
    /// <exception cref="ArgumentException">As there.</exception>
    public static NextGrade? Of(
        ConsensusRule rule,
        IReadOnlyList<RollSeat> roll,
        IReadOnlyDictionary<string, Position> ballots,
        IReadOnlySet<string> considered,
        IReadOnlyList<RollSector> sectors)
    {
        var count = RollCount.Of(rule.Silence, roll, ballots, considered, sectors);
        var outcome = ConsensusComputation.Judge(rule, count);
        if (outcome is { Adopted: true, Grade: Grade.Unanimity })
            return null;
        var above = outcome.Adopted ? outcome.Grade + 1 : rule.Required;
        var tests = new FailedTests(rule, count, roll, ballots, considered);
        return new NextGrade(above, [.. outcome.Grade switch
        {
            Grade.Inquorate => tests.OfQuorum(),
            Grade.NoPosition => [new NoPositions()],
            _ => tests.Of(above),
        }]);
    }
}
