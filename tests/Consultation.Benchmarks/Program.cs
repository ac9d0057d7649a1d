using Consultation.Benchmarks;

// NAME… [--json] [--content FILE]: without a name, every benchmark. Each figure stands beside its limit, measured in the same run.
if (args is [PagesBenchmark.Child])
{
    PagesBenchmark.RunChild();
    return 0;
}

var file = Array.IndexOf(args, "--content") is >= 0 and var at ? args.ElementAtOrDefault(at + 1) : null;
var names = args.Where(a => a != file && !a.StartsWith("--", StringComparison.Ordinal)).ToList();
var json = args.Contains("--json");
var all = new Dictionary<string, Func<Task<Figure>>>
{
    ["ballots"] = BallotsBenchmark.RunAsync,
    ["push"] = PushBenchmark.RunAsync,
    ["open"] = OpenBenchmark.RunAsync,
    ["pages"] = PagesBenchmark.TimeAsync,
    ["memory"] = PagesBenchmark.MemoryAsync,
    // Last: from here on the process keeps to one core.
    ["document"] = () => DocumentBenchmark.RunAsync(file is null ? DocumentContent.Default() : DocumentContent.Read(file)),
};
if (names.Find(n => !all.ContainsKey(n)) is { } unknown)
{
    await Console.Error.WriteLineAsync($"There is no benchmark “{unknown}”. There are: {string.Join(", ", all.Keys)}.");
    return 2;
}

foreach (var (name, run) in all.Where(b => names.Count == 0 || names.Contains(b.Key)))
{
    await Console.Error.WriteLineAsync($"{name} …");
    Console.WriteLine((await run()).ToString(json));
}

return 0;
