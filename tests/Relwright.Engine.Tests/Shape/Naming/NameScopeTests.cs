using Relwright.Engine.Shape.Naming;
using Xunit;

namespace Relwright.Engine.Tests.Shape.Naming;

public sealed class NameScopeTests
{
    [Fact]
    public void Gives_a_taken_name_a_number()
    {
        var scope = new NameScope();

        Assert.Equal("Group", scope.Take("Group"));
        Assert.Equal("Group2", scope.Take("Group"));
        Assert.Equal("Group3", scope.Take("Group"));
    }

    [Fact]
    public void Skips_numbered_names_that_are_taken()
    {
        var scope = new NameScope("Group", "Group2");

        Assert.Equal("Group3", scope.Take("Group"));
    }

    [Fact]
    public void Does_not_tell_names_apart_by_case()
    {
        var scope = new NameScope("ETag");

        Assert.False(scope.IsFree("etag"));
        Assert.Equal("Etag2", scope.Take("Etag"));
    }

    [Fact]
    public void Takes_the_first_name_that_is_free()
    {
        var scope = new NameScope("Group");

        Assert.Equal("GroupResource", scope.TakeFirst("Group", "GroupResource"));
        Assert.Equal("GroupResource2", scope.TakeFirst("Group", "GroupResource"));
    }
}
