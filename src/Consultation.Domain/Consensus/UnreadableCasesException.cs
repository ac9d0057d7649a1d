namespace Consultation.Domain.Consensus;

/// <summary>The cases can't be read at all; the message is one line for whoever wrote them.</summary>
public sealed class UnreadableCasesException : Exception
{
    /// <summary>Cases that can't be read, without a reason.</summary>
    public UnreadableCasesException()
        : this("The cases can't be read.")
    {
    }

    /// <summary>Cases that can't be read, and why.</summary>
    public UnreadableCasesException(string message)
        : base(message)
    {
    }

    /// <summary>Cases that can't be read, why, and what found it.</summary>
    public UnreadableCasesException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
