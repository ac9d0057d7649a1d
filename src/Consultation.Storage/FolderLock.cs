namespace Consultation.Storage;

/// <summary>Held open exclusively while a server works on the folder; the system lets go of it however the process ends.</summary>
internal sealed class FolderLock : IDisposable
{
    private const string Name = "consultation.lock";
    private readonly FileStream file;

    private FolderLock(FileStream file) => this.file = file;

    public static FolderLock Take(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DataFolderException.CantWrite(folder, exception);
        }

        var path = Path.Combine(folder, Name);
        try
        {
            return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (IsSharingViolation(exception))
        {
            throw DataFolderException.UsedBy(folder, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DataFolderException.CantWrite(folder, exception);
        }
    }

    /// <summary>The file stays: removing it would let two servers hold two files of one name.</summary>
    public void Dispose() => file.Dispose();

    /// <summary>EWOULDBLOCK of flock on Linux and macOS, ERROR_SHARING_VIOLATION on Windows.</summary>
    private static bool IsSharingViolation(IOException exception) =>
        exception.HResult is 11 or 35 || exception.HResult == unchecked((int)0x80070020);
}
