namespace Consultation.Domain.Consensus;

/// <summary>A wrong field of a rule or a case.</summary>
/// <param name="Field">Its path: <c>rule.majority.threshold</c>, <c>seats[3].weight</c>, <c>ballots.p9</c>.</param>
/// <param name="Reason">What is wrong with it, in words for whoever wrote it.</param>
public sealed record Problem(string Field, string Reason);
