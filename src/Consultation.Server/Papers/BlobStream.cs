using Consultation.Storage;

namespace Consultation.Server.Papers;

/// <summary>A stored file, read part by part as it is sent: nothing holds twenty megabytes for a slow phone.</summary>
internal sealed class BlobStream(BlobRepository blobs, Blob blob) : Stream
{
    private long _position;
    private int _number = -1;
    private ReadOnlyMemory<byte> _part;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => blob.Bytes;

    public override long Position
    {
        get => _position;
        set => _position = value is >= 0 && value <= Length ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_position >= Length || buffer.IsEmpty)
        {
            return 0;
        }

        var number = (int)(_position / Blob.PartBytes);
        if (number != _number)
        {
            // A part that isn't as long as it must be would put the wrong bytes under the right length.
            _part = await blobs.PartAsync(blob.Roundtable, blob.Id, number, cancellationToken) is { } body && body.Length == blob.LengthOf(number)
                ? body
                : throw new IOException($"Part {number} of the file {blob.Id} of {blob.Roundtable} is missing.");
            _number = number;
        }

        var from = (int)(_position % Blob.PartBytes);
        var count = Math.Min(buffer.Length, _part.Length - from);
        _part.Slice(from, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("It is read asynchronously.");

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => _position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
