using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Model;
using Relwright.Tool.Import.Report;
using Relwright.Tool.Import.Ucwa;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Puts the scopes together.</summary>
internal static class ScopeDeriver
{
    public static IReadOnlyList<ImportedScope> All(PageFacts facts, Findings findings)
    {
        var scopes = new SortedDictionary<string, (ImportedScope Scope, Place Place)>(StringComparer.Ordinal);
        foreach (ScopeFact fact in facts.Resources.SelectMany(resource => resource.Scopes).Concat(facts.OtherScopes))
        {
            if (!scopes.TryGetValue(fact.Name, out (ImportedScope Scope, Place Place) known))
                scopes[fact.Name] = (new ImportedScope(fact.Name, fact.Permission, fact.Said), fact.Place);
            else if (known.Scope.Permission != fact.Permission)
                findings.Contradiction("scope", fact.Place, fact.Name, $"its permission is '{fact.Permission}' here and '{known.Scope.Permission}' in {known.Place}, which is taken");
        }

        return [.. scopes.Values.Select(entry => entry.Scope)];
    }
}
