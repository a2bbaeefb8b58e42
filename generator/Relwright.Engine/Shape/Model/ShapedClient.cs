using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model.Endpoints;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model;

/// <summary>The client of an API with what goes with it: its description, exception and registration.</summary>
/// <param name="TypeName">The client's type.</param>
/// <param name="Root">The property that starts a chain at the root resource; null where the API has no resources.</param>
/// <param name="RootType">The C# type of the root resource; null where the API has none.</param>
/// <param name="ErrorBody">How an error body looks; null for one of the usual ways.</param>
/// <param name="ErrorCodeType">The open enumeration of codes; null where the specification lists none.</param>
/// <param name="ErrorSubcodeType">The open enumeration of subcodes; null where the specification lists none.</param>
/// <param name="Groups">The groups of operations that are called by their paths.</param>
/// <param name="Own">The operations of that kind that are in no group.</param>
/// <param name="Server">Where the API is served; null where the caller has to know or to choose.</param>
/// <param name="TypedErrors">Whether bodies of errors have types.</param>
/// <param name="Registration">Whether the project references Relwright.DependencyInjection.</param>
internal sealed record ShapedClient(
    ShapedHome Home,
    string TypeName,
    string InterfaceType,
    string DescriptionType,
    string ExceptionType,
    ShapedDoc Doc,
    string? Root,
    string? RootType,
    EquatableArray<string> JsonMediaTypes,
    EquatableArray<string> XmlMediaTypes,
    ErrorBody? ErrorBody,
    RequestHeaders Requests,
    string? ErrorCodeType,
    string? ErrorSubcodeType,
    EquatableArray<ShapedGroupProperty> Groups,
    EquatableArray<ShapedEndpoint> Own,
    string? Server,
    bool TypedErrors,
    bool Registration)
    : ShapedItem(Home, TypeName);

/// <summary>A group of operations as a client has it.</summary>
/// <param name="Name">The C# property.</param>
/// <param name="TypeName">The C# type.</param>
internal sealed record ShapedGroupProperty(string Name, string TypeName, ShapedDoc Doc);
