using System.Diagnostics;
using System.Text;

namespace Consultation.Server.Tests.Harness;

/// <summary>A program of ours in a process of its own.</summary>
internal sealed class Run : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();
    private readonly TaskCompletionSource<string> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Run(string program, string[] arguments, byte[]? input, IEnumerable<(string Name, string Value)>? environment = null)
    {
        _process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, program + ".dll"), .. arguments])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = Path.GetTempPath(),
            },
        };
        foreach (var (name, value) in environment ?? [])
        {
            _process.StartInfo.Environment[name] = value;
        }

        _process.OutputDataReceived += (_, line) => Take(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Take(_error, line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        if (input is not null)
        {
            _process.StandardInput.BaseStream.Write(input);
        }

        _process.StandardInput.Close();
    }

    /// <summary>What it has written to standard output so far.</summary>
    public string Output => Text(_output);

    /// <summary>What it has written to standard error so far.</summary>
    public string Error => Text(_error);

    /// <summary>The real program.</summary>
    public static Run Program(params string[] arguments) => new("consultation", arguments, null);

    /// <summary>The real program, with bytes on its standard input.</summary>
    public static Run ProgramWithInput(byte[] input, params string[] arguments) => new("consultation", arguments, input);

    /// <summary>The host of the real server whose callers say who they are.</summary>
    public static Run Host(params string[] arguments) => new("Consultation.TestHost", arguments, null);

    /// <summary>The same, with variables of the environment.</summary>
    public static Run HostWith(IEnumerable<(string Name, string Value)> environment, params string[] arguments) =>
        new("Consultation.TestHost", arguments, null, environment);

    /// <summary>Waits until it serves; where.</summary>
    public async Task<Uri> ReadyAsync()
    {
        var ended = _process.WaitForExitAsync();
        return await Task.WhenAny(_ready.Task, ended).Soon() == ended
            ? throw new InvalidOperationException($"It ended with {_process.ExitCode}: {Error}")
            : new Uri(await _ready.Task);
    }

    /// <summary>Waits until it ends; its exit status.</summary>
    public async Task<int> EndedAsync()
    {
        await _process.WaitForExitAsync().Soon();
        return _process.ExitCode;
    }

    /// <summary>Ends it as the system would on a power cut: at once.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await EndedAsync();
    }

    /// <summary>Asks it to end.</summary>
    public async Task<int> TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await kill.WaitForExitAsync();
        return await EndedAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static string Text(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }

    private void Take(StringBuilder text, string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (text)
        {
            text.Append(line).Append('\n');
        }

        if (text == _output && line.StartsWith("Ready: ", StringComparison.Ordinal))
        {
            _ready.TrySetResult(line["Ready: ".Length..]);
        }
    }
}
