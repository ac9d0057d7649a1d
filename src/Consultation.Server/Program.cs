using System.CommandLine;
using Consultation.Server.Verbs;

namespace Consultation.Server;

/// <summary>The program: a verb, or none to serve.</summary>
public static class Program
{
    private const int WrongUse = 2;

    /// <summary>Runs a verb. The exit status is 0, 1 (the answer is no) or 2 (it can't run).</summary>
    public static async Task<int> Main(string[] args)
    {
        var program = new RootCommand("Consultation: roundtable consultations and their minutes. Without a verb it serves.");
        AddServe(program);
        program.Subcommands.Add(Sample());
        program.Subcommands.Add(Decide());
        program.Subcommands.Add(Render());
        program.Subcommands.Add(Verify());
        program.Subcommands.Add(Account());

        var parsed = program.Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return await parsed.InvokeAsync();
        }

        foreach (var problem in parsed.Errors)
        {
            await Console.Error.WriteLineAsync(problem.Message);
        }

        await Console.Error.WriteLineAsync("See --help for what there is.");
        return WrongUse;
    }

    private static void AddServe(RootCommand program)
    {
        var data = new Option<string>("--data") { Description = "The folder everything is kept in.", DefaultValueFactory = _ => ServeVerb.DefaultData };
        var secrets = new Option<string?>("--secrets") { Description = "The folder of the keys, if not inside the data folder." };
        var urls = new Option<string>("--urls") { Description = "The addresses to listen on.", DefaultValueFactory = _ => ServeVerb.DefaultUrls };
        program.Options.Add(data);
        program.Options.Add(secrets);
        program.Options.Add(urls);
        var publicUrl = PublicUrl();
        program.Options.Add(publicUrl);
        var demo = new Option<bool>("--demo") { Description = "Serves the sample under way with simulated participants, in a temporary folder or the --data given." };
        program.Options.Add(demo);
        program.SetAction((parsed, _) => parsed.GetValue(demo)
            ? DemoVerb.RunAsync(
                parsed.GetResult(data) is { Implicit: false } ? parsed.GetValue(data) : null, parsed.GetValue(secrets), parsed.GetValue(urls)!,
                parsed.GetValue(publicUrl), Console.Out, Console.Error)
            : ServeVerb.RunAsync(
                parsed.GetValue(data)!, parsed.GetValue(secrets), parsed.GetValue(urls)!, callers: null, Console.Out, Console.Error,
                publicUrl: parsed.GetValue(publicUrl)));
    }

    private static Command Sample()
    {
        var name = new Argument<string>("name") { Description = "The sample's folder in samples.", DefaultValueFactory = _ => SampleVerb.DefaultSample };
        var folder = new Option<string>("--out") { Description = "The folder to write to.", Required = true };
        var verb = new Command("sample", "Plays a sample, after those before it in its series, and writes its documents, its tables and its record.") { name, folder };
        verb.SetAction((parsed, _) => SampleVerb.RunAsync(parsed.GetValue(name)!, parsed.GetValue(folder)!, Console.Out, Console.Error));
        return verb;
    }

    private static Command Render()
    {
        var record = new Argument<string>("record") { Description = "The record's file." };
        var document = new Option<string>("--document") { Description = "Which document: minutes, agreed-positions, summary-report, attendance, voting-record or actions; or table: attendance, votes or speaking-times.", Required = true };
        var language = new Option<string>("--language") { Description = "Its language.", DefaultValueFactory = _ => "en" };
        var readership = new Option<string?>("--readership") { Description = "For whom: public, or the id of a marking of the record. Without it, all that is in the record." };
        var without = new Option<string?>("--without") { Description = "What a document leaves out, comma by comma: notes, speakers, times, figures, ballots, annexes, comments." };
        var events = new Option<string?>("--events") { Description = "The address that paragraphs of a web page lead to, with {0} for the number of the event. Without it they lead to a list at its end." };
        var check = new Option<string?>("--check-address") { Description = "The page that says whether a document is genuine, as the server that published it has it (ADDRESS/check): printed with a QR code. Without it the code is printed alone." };
        var file = new Option<string>("--out") { Description = "The file to write; its form is told by its ending: .pdf, .docx, .html, .md or .json, or .csv or .xlsx of a table.", Required = true };
        var verb = new Command("render", "Makes a document from a record.") { record, document, language, readership, without, events, check, file };
        verb.SetAction(parsed => RenderVerb.Run(
            parsed.GetValue(record)!, parsed.GetValue(document)!, parsed.GetValue(language)!, parsed.GetValue(readership), parsed.GetValue(without), parsed.GetValue(events),
            parsed.GetValue(check), parsed.GetValue(file)!, Console.Out, Console.Error));
        return verb;
    }

    private static Command Decide()
    {
        var file = new Argument<string?>("file") { Description = "The cases; '-' or nothing reads standard input.", Arity = ArgumentArity.ZeroOrOne };
        var verb = new Command("decide", "Decides consensus cases by the rules, without a server.") { file };
        verb.SetAction(parsed =>
        {
            using var input = Console.OpenStandardInput();
            using var output = Console.OpenStandardOutput();
            return DecideVerb.Run(parsed.GetValue(file), input, output, Console.Error);
        });
        return verb;
    }

    private static Command Verify()
    {
        var data = new Option<string>("--data") { Description = "The data folder.", DefaultValueFactory = _ => ServeVerb.DefaultData };
        var document = new Option<string?>("--document") { Description = "A document's file: says whether it was published, and what supersedes it." };
        var bundle = new Option<string?>("--bundle") { Description = "With --document: a bundle to look it up in, instead of a data folder." };
        var verb = new Command("verify", "Walks every chain of a data folder and names what doesn't fit; or says whether a document is genuine.") { data, document, bundle };
        verb.Validators.Add(parsed =>
        {
            if (parsed.GetValue(bundle) is not null && parsed.GetValue(document) is null)
            {
                parsed.AddError("A bundle is for checking a document: give --document too.");
            }
        });
        verb.SetAction(parsed => (parsed.GetValue(document), parsed.GetValue(bundle)) switch
        {
            (null, _) => VerifyVerb.Run(parsed.GetValue(data)!, Console.Out, Console.Error),
            ({ } file, null) => VerifyDocument.InFolder(file, parsed.GetValue(data)!, Console.Out, Console.Error),
            ({ } file, { } from) => VerifyDocument.InBundle(file, from, Console.Out, Console.Error),
        });
        return verb;
    }

    private static Command Account()
    {
        var name = new Argument<string>("name") { Description = "The name to sign in with: 1 to 40 of a–z, 0–9 and -." };
        var role = new Option<string>("--role") { Description = "administrator, staff, facilitator or rapporteur.", Required = true };
        var data = new Option<string>("--data") { Description = "The data folder.", DefaultValueFactory = _ => ServeVerb.DefaultData };
        var secrets = new Option<string?>("--secrets") { Description = "The folder of the keys, if not inside the data folder." };
        var publicUrl = PublicUrl();
        var add = new Command("add", "Makes an account and prints its sign-in link.") { name, role, data, secrets, publicUrl };
        add.SetAction((parsed, _) => AccountVerb.AddAsync(
            parsed.GetValue(name)!, parsed.GetValue(role)!, parsed.GetValue(data)!, parsed.GetValue(secrets), parsed.GetValue(publicUrl), Console.Out, Console.Error));
        return new Command("account", "Accounts, while no server runs.") { add };
    }

    private static Option<string?> PublicUrl() => new("--public-url") { Description = "Where the server is reached from outside; links and QR codes say it." };
}
