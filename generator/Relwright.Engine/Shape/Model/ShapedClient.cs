using Relwright.Engine.Api;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model;

/// <summary>The client of an API with what goes with it: its description, exception and registration.</summary>
/// <param name="TypeName">The client's type.</param>
/// <param name="Root">The property that starts a chain at the root resource.</param>
/// <param name="RootType">The C# type of the root resource.</param>
/// <param name="ErrorCodeType">The open enumeration of codes; null where the specification lists none.</param>
/// <param name="ErrorSubcodeType">The open enumeration of subcodes; null where the specification lists none.</param>
/// <param name="Registration">Whether the project references Relwright.DependencyInjection.</param>
internal sealed record ShapedClient(
    ShapedHome Home,
    string TypeName,
    string InterfaceType,
    string DescriptionType,
    string ExceptionType,
    ShapedDoc Doc,
    string Root,
    string RootType,
    EquatableArray<string> JsonMediaTypes,
    EquatableArray<string> XmlMediaTypes,
    ErrorBody ErrorBody,
    RequestHeaders Requests,
    string? ErrorCodeType,
    string? ErrorSubcodeType,
    bool Registration)
    : ShapedItem(Home, TypeName);
