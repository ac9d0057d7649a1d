using Consultation.Server.Verbs;
using Consultation.TestHost;

// The real server, with callers that say themselves who they are: --data DIR --urls URL [--empty-hub].
string Value(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var i && i + 1 < args.Length ? args[i + 1] : otherwise;

return await ServeVerb.RunAsync(
    Value("--data", ServeVerb.DefaultData), null, Value("--urls", ServeVerb.DefaultUrls), new TestCallers(), Console.Out, Console.Error,
    app =>
    {
        if (args.Contains("--empty-hub"))
        {
            app.MapHub<EmptyHub>(EmptyHub.Path).AllowAnonymous();
        }
    });
