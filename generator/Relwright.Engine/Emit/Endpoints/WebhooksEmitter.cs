using Relwright.Engine.Shape.Model.Endpoints;

namespace Relwright.Engine.Emit.Endpoints;

/// <summary>Emits how to read what comes to a receiver.</summary>
internal static class WebhooksEmitter
{
    public static SourceFile Emit(ShapedWebhooks webhooks)
    {
        CodeWriter code = FileHead.Start(webhooks.Home, "System", "Relwright", "Relwright.Generated");
        code.Line($"/// <summary>Reads what {webhooks.Home.Api} sends to a receiver.</summary>");
        using (code.Block($"{webhooks.Home.Visibility} static class {webhooks.TypeName}"))
        {
            foreach (ShapedWebhook webhook in webhooks.Webhooks)
            {
                code.Blank();
                code.Doc(webhook.Doc);
                code.Line("/// <param name=\"body\">The whole body, in JSON.</param><param name=\"limits\">What is accepted; the usual where null.</param>");
                code.Line("/// <exception cref=\"WireFormatException\">The body is not well-formed, or of another type.</exception>");
                code.Member($"public static {webhook.TypeName} {webhook.Method}(ReadOnlySpan<byte> body, ReadLimits? limits = null)", $"WebhookBody.Read(body, {webhook.Wire}, limits);");
            }
        }

        return new SourceFile(HintName.Of(webhooks.Home.Api, webhooks.TypeName, null), code.ToString());
    }
}
