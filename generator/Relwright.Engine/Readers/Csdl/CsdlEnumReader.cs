using System.Collections.Generic;
using System.Globalization;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Csdl;

/// <summary>Reads enumerations. Values travel by the names of members; of flags there can be several with commas between.</summary>
internal static class CsdlEnumReader
{
    public static EnumType? Read(CsdlReading reading, SpecElement element, string ns)
    {
        if (reading.Required(element, "Name", "The element 'EnumType'") is not { } name)
            return null;
        string typeName = ns + "." + name.Value;
        if (!ReferenceEquals(reading.Names.Find(typeName), element))
        {
            reading.Report(Catalog.CsdlNameTwice, name.ValueSpan, typeName);
            return null;
        }

        string apiName = reading.Names.ApiName(typeName);
        SpecPath path = SpecPath.Root / "enums" / apiName;
        reading.Locate(path, name.ValueSpan);
        Documentation documentation = reading.Annotations(element, typeName).Documentation();
        bool flags = reading.Flag(element, "IsFlags", otherwise: false);
        return new EnumType(apiName, documentation, Values(reading, element, typeName, path, flags), Flags: flags);
    }

    private static EquatableArray<EnumValue> Values(CsdlReading reading, SpecElement element, string typeName, SpecPath path, bool flags)
    {
        var values = new List<EnumValue>();
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (SpecElement member in reading.Children(element, "Member"))
        {
            if (reading.Required(member, "Name", $"A member of '{typeName}'") is not { } name)
                continue;
            if (!seen.Add(name.Value))
            {
                reading.Report(Catalog.CsdlNameTwice, name.ValueSpan, name.Value);
                continue;
            }

            reading.Locate(path / "values" / values.Count, name.ValueSpan);
            values.Add(new EnumValue(name.Value, reading.Annotations(member, typeName + "/" + name.Value).Documentation(), Bits: flags ? Bits(reading, member) : null));
        }

        return values.ToEquatableArray();
    }

    private static long? Bits(CsdlReading reading, SpecElement member)
    {
        if (member.Attribute("Value") is not { } value)
            return null;
        if (long.TryParse(value.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long bits))
            return bits;
        reading.Report(Catalog.AttributeInvalid, value.ValueSpan, value.Value, "Value", "a whole number");
        return null;
    }
}
