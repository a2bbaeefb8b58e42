using System;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Relwright.Links;

namespace Relwright.Http;

/// <summary>The options of one client, read once, with what follows from them.</summary>
internal sealed class ClientSettings
{
    private readonly TrustedOrigins _origins;

    internal ClientSettings(Uri root, ApiDescription description, ApiClientOptions options)
    {
        Root = UriReference.CheckedRoot(root);
        Description = description;
        Format = options.Format;
        Media = new MediaTypes(description, options.Format);
        Credential = options.Credential;
        _origins = new TrustedOrigins(root, options.AllowedOrigins);
        Timeout = options.Timeout;
        MaxAttempts = options.Retry.MaxAttempts;
        MaxDelay = options.Retry.MaxDelay;
        MaxBodyBytes = options.MaxBodyBytes;
        Limits = ReadLimits.Default with { MaxDepth = options.MaxDepth };
        MaxRedirects = options.MaxRedirects;
        Time = options.TimeProvider;
        Logger = (options.LoggerFactory ?? NullLoggerFactory.Instance).CreateLogger("Relwright." + description.Name);
        Telemetry = new Telemetry(description.ActivitySourceName);
    }

    internal Uri Root { get; }

    internal ApiDescription Description { get; }

    internal WireFormat Format { get; }

    internal MediaTypes Media { get; }

    internal ApiCredential? Credential { get; }

    internal TimeSpan Timeout { get; }

    internal int MaxAttempts { get; }

    internal TimeSpan MaxDelay { get; }

    internal long MaxBodyBytes { get; }

    internal ReadLimits Limits { get; }

    internal int MaxRedirects { get; }

    internal TimeProvider Time { get; }

    internal ILogger Logger { get; }

    internal Telemetry Telemetry { get; }

    internal bool MayCarryCredentials(ApiRequest request) => !request.IsDowngraded && _origins.Include(request.Uri);
}
