using Relwright.Tool.Import.Ucwa;
using Xunit;

namespace Relwright.Tool.Tests.Import.Ucwa;

public sealed class GluedTypeTests
{
    [Theory]
    [InlineData("The subject of it.String", "String", false, false, "The subject of it.")]
    [InlineData("The size. Nullable Int32", "Int32", false, false, "The size.")]
    [InlineData("The list.Array of String", "String", false, true, "The list.")]
    [InlineData("Whether.Nullable (Level)None, Low, or High", "Level", true, false, "Whether.")]
    [InlineData("All.Array of (Level)Low, or High", "Level", true, true, "All.")]
    [InlineData("A picture.ExternalResource", "ExternalResource", false, false, "A picture.")]
    public void Finds_the_type_at_the_end(string cell, string word, bool isEnum, bool isList, string said)
    {
        TypeText? type = TypeText.Split(cell, out string description);
        Assert.Equal((word, isEnum, isList, said), (type?.Word, type?.IsEnum, type?.IsList, description));
    }

    [Theory]
    [InlineData("How long to wait.")]
    [InlineData("Says something (Really) and goes on.")]
    public void Finds_none_where_there_is_none(string cell) => Assert.Null(TypeText.Split(cell, out _));

    [Fact]
    public void Lists_the_values_of_an_enumeration() =>
        Assert.Equal(["None", "Low", "High"], TypeText.Split("X.(Level)None, Low, or High", out _)!.Values);

    [Theory]
    [InlineData("The maximum length is 50 characters.", 50, null, null)]
    [InlineData("The maximum value is 30 and the minimum value is 10", null, 10, 30)]
    [InlineData("The minimum possible value is 5 seconds and the maximum possible value is 1800 seconds.", null, 5, 1800)]
    [InlineData("This value can range from 5 seconds to 60 seconds.", null, 5, 60)]
    [InlineData("No bound.", null, null, null)]
    public void Reads_bounds_in_words(string said, int? length, int? least, int? most) =>
        Assert.Equal(new ProseBounds(length, least, most), ProseBounds.Read(said, out _));

    [Fact]
    public void Takes_the_narrower_of_two_lengths_and_says_so()
    {
        Assert.Equal(20, ProseBounds.Read("The maximum length is 50 characters. The maximum length is 20 characters.", out bool disagrees).MaxLength);
        Assert.True(disagrees);
    }
}
