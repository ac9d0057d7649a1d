using Consultation.Domain;
using Microsoft.AspNetCore.Http.Metadata;

namespace Consultation.Server.Http;

/// <summary>Lets an endpoint take a body larger than a command's.</summary>
/// <param name="Bytes">The most it may have.</param>
/// <param name="Refusal">What is said to a larger one.</param>
internal sealed record LargeBody(long Bytes, Refusal Refusal) : IRequestSizeLimitMetadata
{
    public long? MaxRequestBodySize => Bytes;
}
