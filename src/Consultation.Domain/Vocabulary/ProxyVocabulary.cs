namespace Consultation.Domain;

/// <summary>Gives a seat's vote to another seat, which casts it while the first is away. Given again, the second takes its place.</summary>
public sealed record GiveProxy(SeatId From, SeatId To) : Command;

/// <summary>Takes a proxy back.</summary>
public sealed record WithdrawProxy(SeatId From) : Command;

/// <summary>A seat gave its vote to another.</summary>
public sealed record ProxyGiven(SeatId From, SeatId To, bool OnBehalf = false) : Event;

/// <summary>A proxy was taken back, or ended because the seat that gave it returned.</summary>
public sealed record ProxyWithdrawn(SeatId From, bool OnBehalf = false) : Event;
