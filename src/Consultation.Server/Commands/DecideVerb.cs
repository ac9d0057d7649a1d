using System.Buffers;
using Consultation.Domain.Consensus;

namespace Consultation.Server.Commands;

/// <summary><c>decide FILE</c>: answers cases of consensus points as Consensus.md in the domain says.</summary>
internal static class DecideVerb
{
    private const int AllDecided = 0;
    private const int SomeRefused = 1;
    private const int Unreadable = 2;

    /// <summary>Reads the cases, writes the outcomes on one line, and answers with the exit status.</summary>
    /// <param name="file">The file of cases; null or <c>-</c> for <paramref name="stdin"/>.</param>
    /// <param name="stdin">Read only where no file is named.</param>
    /// <param name="stdout">Receives the outcomes, nothing where the input can't be read.</param>
    /// <param name="stderr">Receives one line where the input can't be read.</param>
    /// <returns>0 if every case was decided, 1 if any was refused, 2 if the input can't be read.</returns>
    public static int Run(string? file, Stream stdin, Stream stdout, TextWriter stderr)
    {
        var answer = new ArrayBufferWriter<byte>();
        bool anyRefused;
        try
        {
            anyRefused = DecideCases.Answer(Read(file, stdin), answer);
        }
        catch (UnreadableCasesException problem)
        {
            stderr.WriteLine(problem.Message);
            return Unreadable;
        }

        answer.Write("\n"u8);
        stdout.Write(answer.WrittenSpan);
        stdout.Flush();
        return anyRefused ? SomeRefused : AllDecided;
    }

    private static ReadOnlyMemory<byte> Read(string? file, Stream stdin)
    {
        try
        {
            return file is null or "-" ? ReadAll(stdin) : File.ReadAllBytes(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableCasesException(problem.Message, problem);
        }
    }

    private static ReadOnlyMemory<byte> ReadAll(Stream stream)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
