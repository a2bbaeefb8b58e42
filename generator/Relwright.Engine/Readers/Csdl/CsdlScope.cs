using Relwright.Engine.Documents;

namespace Relwright.Engine.Readers.Csdl;

/// <summary>The names of an API as one of its documents speaks of them.</summary>
internal sealed class CsdlScope(CsdlNames names, CsdlAliases aliases)
{
    /// <summary>A name, or a path of names, with namespaces where the document's aliases stand.</summary>
    public string Qualify(string text) => aliases.Qualify(text);

    /// <summary>The declaration of a type; null where none of the documents has it.</summary>
    public SpecElement? Find(string qualifiedName) => names.Find(qualifiedName)?.Element;

    /// <summary>The declaration of a type with the names of its own document.</summary>
    public (SpecElement Element, CsdlScope Names)? Declaration(string qualifiedName) => names.Find(qualifiedName);

    /// <summary>The end of a message that proposes the type of the same namespace whose name is nearest.</summary>
    public string DidYouMean(string qualifiedName) => names.DidYouMean(qualifiedName);

    /// <summary>The name by which the API speaks of a type.</summary>
    public string ApiName(string qualifiedName) => names.ApiName(qualifiedName);
}
