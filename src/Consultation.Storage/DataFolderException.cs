namespace Consultation.Storage;

/// <summary>The data folder can't be used. The message is one line for the person who started the program.</summary>
public sealed class DataFolderException : Exception
{
    public DataFolderException(string message, Exception? inner = null)
        : base(message.ReplaceLineEndings(" "), inner)
    {
    }

    /// <summary>Whether it is because a server works on the folder.</summary>
    public bool InUse { get; private init; }

    internal static DataFolderException UsedBy(string path, Exception inner) => new(
        $"The data folder '{path}' is in use by another server; stop that one, or choose another folder with --data.", inner)
    { InUse = true };

    internal static DataFolderException CantWrite(string path, Exception inner) =>
        new($"The data folder can't be written: {inner.Message} Give this user write access to '{path}', or choose another folder.", inner);

    internal static DataFolderException Damaged(string file, string problem, Exception? inner = null) =>
        new($"The database '{file}' is damaged: {problem}. Nothing was changed; keep a copy and restore a backup.", inner);
}
