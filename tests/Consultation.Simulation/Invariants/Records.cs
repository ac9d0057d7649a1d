namespace Consultation.Simulation;
internal static class Records { public static Task CheckAsync(Ledger ledger, ServerHere server) => Task.CompletedTask; }
