using Contoso.Menagerie;

namespace Relwright.Generated.Tests.Data;

/// <summary>Values that several tests start from.</summary>
internal static class Animals
{
    public static Admission Admission { get; } = new()
    {
        Animal = new Cat { Name = "Mia", Lives = 7 },
        Weight = 4.5,
        Status = Status.OnShow,
        Token = "secret",
        Form = "admission",
    };
}
