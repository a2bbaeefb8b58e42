using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model.Endpoints;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Endpoints;

/// <summary>The tables of errors of one group: operations whose errors are read alike share one.</summary>
internal sealed class ErrorTables(BodyShaper bodies)
{
    private readonly Dictionary<EquatableArray<ShapedErrorBody>, string> _fields = [];
    private readonly List<ShapedErrorTable> _all = [];

    public EquatableArray<ShapedErrorTable> All => _all.ToEquatableArray();

    /// <summary>The field that holds the table of an operation; null where nothing is said of its errors.</summary>
    public string? FieldOf(Endpoint endpoint)
    {
        (string Status, ShapedBodyType? Body)[] errors = [.. endpoint.Answers.Where(answer => answer.IsError).Select(answer => (answer.Status, bodies.Of(answer)))];
        if (errors.All(error => error.Body is null))
            return null;

        // An error without a body is said only where a wider entry would hold for it otherwise.
        bool wide = errors.Any(error => error.Body is not null && !char.IsDigit(error.Status[error.Status.Length - 1]));
        EquatableArray<ShapedErrorBody> table = errors
            .Where(error => error.Body is not null || (wide && error.Status != "default"))
            .Select(error => new ShapedErrorBody(error.Status, error.Body?.Expression))
            .ToEquatableArray();
        if (_fields.TryGetValue(table, out string? field))
            return field;
        field = "s_errors" + (_all.Count == 0 ? "" : (_all.Count + 1).ToString(CultureInfo.InvariantCulture));
        _fields[table] = field;
        _all.Add(new ShapedErrorTable(field, table));
        return field;
    }
}
