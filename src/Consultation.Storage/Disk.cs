using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;

namespace Consultation.Storage;

/// <summary>What .NET has no call for.</summary>
internal static class Disk
{
    /// <summary>
    /// Flushes a folder, so that a file made in it or removed from it stays so after a power cut: flushing the file itself
    /// says nothing of its name. Windows has no such call and writes its folders through a journal.
    /// </summary>
    public static void FlushFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        const int ReadOnly = 0;
        var handle = Open(Encoding.UTF8.GetBytes(path + '\0'), ReadOnly);
        if (handle < 0)
            throw Failed(path);
        try
        {
            if (Flush(handle) != 0)
                throw Failed(path);
        }
        finally
        {
            _ = Close(handle);
        }
    }

    private static IOException Failed(string path) =>
        new($"The folder '{path}' can't be flushed: {new Win32Exception(Marshal.GetLastPInvokeError()).Message}.");

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Flush(int handle);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}
