using System.Security.Cryptography;

namespace Consultation.Storage;

/// <summary>The folder for keys, readable by its owner alone.</summary>
internal static class Secrets
{
    /// <summary>The key under which the server makes fingerprints of commands.</summary>
    public const string CommandKey = "command.key";

    /// <summary>The key from which the tokens of invitations are made.</summary>
    public const string InvitationKey = "invitation.key";

    /// <summary>The folder of the key ring that protects sign-in cookies.</summary>
    public const string KeyRing = "sign-in";

    private const int KeyLength = 32;

    /// <summary>A key of the server, made at the first start. Several servers may share the folder: the first to name the file wins.</summary>
    public static byte[] Key(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        try
        {
            MakeFolder(folder);
            if (!File.Exists(path))
                Create(path, KeyLength);
            var key = File.ReadAllBytes(path);
            return key.Length == KeyLength
                ? key
                : throw new DataFolderException($"The key '{path}' is damaged: it has {key.Length} bytes instead of {KeyLength}. Restore it from a backup made with secrets.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DataFolderException(
                $"The secrets can't be read or written: {exception.Message} Give this user access to '{folder}', or choose another folder with --secrets.", exception);
        }
    }

    /// <summary>Makes a folder that its owner alone can read.</summary>
    public static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Whole under another name first, so that nobody ever reads half a key.</summary>
    public static void Create(string path, int length)
    {
        var draft = $"{path}.{RandomNumberGenerator.GetHexString(16)}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(draft, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(length));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
