using System.Collections.Generic;

namespace Relwright.Engine.Problems;

/// <summary>Every problem there is: <c>RLW1xxx</c> reading, <c>RLW2xxx</c> model, <c>RLW3xxx</c> naming, <c>RLW9xxx</c> internal.</summary>
/// <remarks>Each has a page <c>docs/problems/{id}.md</c> and a broken specification among the tests. An id is never used again.</remarks>
internal static class Catalog
{
    private static readonly List<ProblemKind> Entries = [];

    public static IReadOnlyList<ProblemKind> All => Entries;

    public static ProblemKind FileTooLarge { get; } = Error("RLW1001", "Specification file is too large",
        "The file has {0} characters, more than the {1} that are read, and is left out; split it into several files.");

    public static ProblemKind FileUnreadable { get; } = Error("RLW1002", "Specification file cannot be read",
        "The file cannot be read and is left out; check that it exists and that the build may open it.");

    public static ProblemKind FileEmpty { get; } = Warning("RLW1003", "Specification file is empty",
        "The file says nothing and adds nothing to the API; describe a resource in it or remove it.");

    public static ProblemKind Syntax { get; } = Error("RLW1004", "Text is not valid YAML",
        "The file is left out because {0}; {1}.");

    public static ProblemKind Tab { get; } = Error("RLW1005", "Tab in the indentation",
        "The file is left out because a tab indents this line; YAML indents with spaces only.");

    public static ProblemKind YamlFeature { get; } = Error("RLW1006", "Part of YAML that specifications do without",
        "The file is left out because it uses {0}, which specifications do without; {1}.");

    public static ProblemKind TooDeep { get; } = Error("RLW1007", "Specification is nested too deeply",
        "The file is left out because it is nested more than {0} levels deep here; no part of the format needs that many, so check the indentation or the brackets.");

    public static ProblemKind DuplicateKey { get; } = Error("RLW1008", "Key stands twice",
        "Key '{0}' stands here already, in line {1}; this second one is ignored, so remove or rename one of them.");

    public static ProblemKind KeyNotText { get; } = Error("RLW1009", "Key is not a text",
        "A key must be a text that is not empty; this one is ignored together with its value, so write 'key: value'.");

    public static ProblemKind FormatNotSupported { get; } = Error("RLW1010", "Format is not supported yet",
        "The file is {0}, which is not supported yet, and is left out; describe the API in the native format (docs/native-format.md).");

    public static ProblemKind FormatUnknown { get; } = Error("RLW1011", "Format is not known",
        "Format '{0}' is not known and the file is left out; leave Format away to have the content tell it{1}");

    public static ProblemKind NothingKnown { get; } = Error("RLW1012", "File describes nothing known",
        "The file has none of the keys of a specification and is left out; start it with 'resource:', 'api:', 'enums:', 'errors:' or 'scopes:'.");

    public static ProblemKind FormatVersion { get; } = Error("RLW1013", "Format version is not known",
        "Format version '{0}' is not known and the file is left out; this version of Relwright reads version 1.");

    public static ProblemKind UnknownKey { get; } = Error("RLW1014", "Key is not known",
        "Key '{0}' is not known here and is ignored{1}");

    public static ProblemKind MissingKey { get; } = Error("RLW1015", "Key is missing",
        "{0} has no '{1}'; {2}.");

    public static ProblemKind WrongKind { get; } = Error("RLW1016", "Value has the wrong shape",
        "'{0}' takes {1}, not {2}, and is ignored; write {3}.");

    public static ProblemKind InvalidValue { get; } = Error("RLW1017", "Value is not valid",
        "'{0}' is not valid for '{1}' and is ignored; write {2}.");

    public static ProblemKind UnknownWord { get; } = Error("RLW1018", "Word is not one of those allowed",
        "'{0}' is not known for '{1}' and is ignored; it can be {2}{3}");

    public static ProblemKind UnknownValueType { get; } = Error("RLW1019", "Type is not known",
        "Type '{0}' is not known and '{1}' is left out; it can be a type of the format or an enum, whose name begins with a capital letter{2}");

    public static ProblemKind KeyOutOfPlace { get; } = Error("RLW1020", "Key does not go with another",
        "'{0}' does not go with {1} and is ignored; remove one of the two.");

    public static ProblemKind ListedTwice { get; } = Warning("RLW1021", "Item is listed twice",
        "'{0}' is listed twice; the second one is ignored, so remove it.");

    public static ProblemKind BoundsCrossed { get; } = Error("RLW1022", "Bounds leave no value",
        "'{0}' is greater than '{1}', so no value could be right, and both are ignored; exchange or correct them.");

    public static ProblemKind NoWireFormat { get; } = Error("RLW1023", "API speaks neither JSON nor XML",
        "The API has neither 'json' nor 'xml', so nothing could be read or written and nothing is emitted; state at least one.");

    public static ProblemKind DuplicateName { get; } = Error("RLW1030", "Name is described twice",
        "{0} '{1}' is described in '{2}' already; this second description is ignored, so remove or rename one of them.");

    public static ProblemKind SecondApiSection { get; } = Error("RLW1031", "API has two 'api' sections",
        "The API has an 'api' section in '{0}' already; this second one is ignored, so merge the two.");

    public static ProblemKind NoApiSection { get; } = Error("RLW1032", "API has no 'api' section",
        "No file of the API '{0}' has an 'api' section, so nothing is emitted for it; add a file 'api.yaml' with 'relwright: 1' and 'api:'.");

    public static ProblemKind ReferenceDangling { get; } = Warning("RLW1040", "Reference leads nowhere",
        "Nothing stands at '{0}', so any value is taken here; correct the reference, or describe what it leads to.");

    public static ProblemKind ReferenceCircular { get; } = Warning("RLW1041", "Definition leads back to itself",
        "'{0}' leads back here without ever describing a value, so any value is taken instead; break the circle.");

    public static ProblemKind OperationIdTaken { get; } = Warning("RLW1042", "Operation id is used twice",
        "Another operation has the id '{0}', so this one is named after its path; give each operation an id of its own.");

    public static ProblemKind DocumentKeyTwice { get; } = Warning("RLW1043", "Key of a document stands twice",
        "Key '{0}' stands in this object already; this second one is ignored, so remove or rename one of them.");

    public static ProblemKind DocumentValueUnfit { get; } = Warning("RLW1044", "Value of a document has the wrong shape",
        "The document has {0} here, where its format allows none, and this is ignored; correct or remove it.");

    public static ProblemKind ReferenceUndeclared { get; } = Warning("RLW1045", "Reference leads to a file that is not listed",
        "'{0}' leads to a file that the project does not list for this API, so any value is taken here; add that file as ApiSpec with the same Api.");

    public static ProblemKind ReferenceOutside { get; } = Warning("RLW1046", "Reference leads out of the project",
        "'{0}' is a URL or an absolute path, which the compiler does not open, so any value is taken here; keep a copy of that file beside this one and refer to it by a relative path.");

    public static ProblemKind DocumentInvalid { get; } = Warning("RLW1047", "Document breaks a rule of OpenAPI",
        "Microsoft.OpenApi says of this place: {0}; what it stands in is read so far as possible, so correct it.");

    public static ProblemKind DocumentVersion { get; } = Error("RLW1048", "Version of OpenAPI is not known",
        "The document states version '{0}' of OpenAPI and is left out; versions 2.0, 3.0, 3.1 and 3.2 are read.");

    public static ProblemKind LinkTargetUnknown { get; } = Warning("RLW1049", "Link leads to no operation",
        "Link '{0}' leads to '{1}', which is no operation of the document, and is left out; name an operation's id.");

    public static ProblemKind JsonSyntax { get; } = Error("RLW1050", "Text is not valid JSON",
        "The file is left out because its text is not valid JSON here; check the quotes, the commas and the brackets around this place.");

    public static ProblemKind TooManyValues { get; } = Error("RLW1051", "Specification has too many values",
        "The file is left out because it has more than {0} values, or is nested too deeply, when its aliases are written out; use fewer aliases.");

    public static ProblemKind NamespaceDiffers { get; } = Warning("RLW1052", "Files of an API state two namespaces",
        "This file states the namespace '{0}' and another file '{1}', which is used for all of the API '{2}'; state the same Namespace for all of its files, or for none.");

    public static ProblemKind NamespaceShared { get; } = Warning("RLW1053", "Two APIs have one namespace",
        "The namespace '{0}' is that of the API '{1}' already, so types of '{2}' may clash with its types; give each API a Namespace of its own.");

    public static ProblemKind DocumentUnreadable { get; } = Error("RLW1054", "Document cannot be read by Microsoft.OpenApi",
        "The document is left out because Microsoft.OpenApi gave it up: {0}; correct what it speaks of, and please report it with the document.");

    public static ProblemKind XmlNodeUnfit { get; } = Warning("RLW1055", "Value cannot be this in XML",
        "'{0}' is {1}, which cannot be {2} in XML, and becomes an element, or an element for each item; remove 'nodeType' or 'attribute', or give it another type.");

    public static ProblemKind XmlRootUnnamed { get; } = Warning("RLW1056", "Nothing names the root element",
        "Nothing names the root element of this body, so it gets a name of ours that the server may not know; state 'name' in 'xml', or refer to a definition.");

    public static ProblemKind XmlNameUnfit { get; } = Warning("RLW1057", "Name is not one that XML allows",
        "'{0}' is no name that XML allows, so '{1}' is read and written in its place; state 'name' in 'xml'.");

    public static ProblemKind XmlPrefixUnbound { get; } = Warning("RLW1058", "Prefix has no namespace",
        "The prefix '{0}' has no namespace here or elsewhere and is ignored; state 'namespace' beside it.");

    public static ProblemKind XmlNameTaken { get; } = Warning("RLW1059", "Two members are the same in XML",
        "'{0}' is {1} in XML, as another member of its object is, so what comes goes to the other one; state another 'name' in 'xml'.");

    public static ProblemKind EnumValueTwice { get; } = Warning("RLW1060", "Value of an enumeration stands twice",
        "Value '{0}' stands in this enumeration already, so this second one is ignored; remove one of them, or correct the one that was meant to differ.");

    public static ProblemKind LinkParameterUnknown { get; } = Warning("RLW1065", "Link gives a value to no parameter",
        "Link '{0}' has a value for '{1}', which is no parameter of '{2}', and the value is ignored; name one of its parameters{3}");

    public static ProblemKind PagingUnfit { get; } = Warning("RLW1066", "Paging does not fit the answer",
        "The answer of '{0}' has no {1} '{2}', so the operation gives one page and the others are not asked for; name a member that its body has{3}");

    public static ProblemKind BodyUntyped { get; } = Warning("RLW1067", "Media type cannot be read or written by its schema",
        "'{0}' is neither JSON, XML, a form nor text, so the body is octets and its schema is ignored; state a media type of those, or a schema with 'format: binary'.");

    public static ProblemKind XmlSyntax { get; } = Error("RLW1070", "Text is not valid XML",
        "The file is left out because {0}; {1}.");

    public static ProblemKind CsdlVersion { get; } = Error("RLW1071", "CSDL version is not known",
        "The document is of CSDL version '{0}' and is left out; the versions 4.0 and 4.01 are read.");

    public static ProblemKind CsdlNoSchema { get; } = Error("RLW1072", "CSDL document has no schema",
        "The document describes nothing, since it has no 'Schema' within 'DataServices', and is left out; check the elements around the schema.");

    public static ProblemKind ElementUnknown { get; } = Warning("RLW1073", "Element is not known",
        "Element '{0}' is not known here and is ignored{1}");

    public static ProblemKind AttributeMissing { get; } = Error("RLW1074", "Attribute is missing",
        "{0} has no attribute '{1}' and is left out; add it.");

    public static ProblemKind AttributeInvalid { get; } = Error("RLW1075", "Attribute is not valid",
        "'{0}' is not valid for '{1}' and is ignored; write {2}.");

    public static ProblemKind CsdlTypeUnknown { get; } = Warning("RLW1076", "Type is not described by any schema",
        "{0} has the type '{1}', which no schema describes, and is kept as JSON of which nothing more is known; describe the type or correct its name{2}");

    public static ProblemKind CsdlBaseUnknown { get; } = Warning("RLW1077", "Base type cannot be taken",
        "'{0}' is based on '{1}', which no schema describes, which is of another kind or which leads back to it, and is read without a base; describe it or correct its name{2}");

    public static ProblemKind CsdlNameTwice { get; } = Error("RLW1078", "Name is declared twice",
        "'{0}' is declared already; this second declaration is ignored, so remove or rename one of them.");

    public static ProblemKind AnnotationTargetUnknown { get; } = Info("RLW1079", "Annotations speak of nothing that is read",
        "The annotations speak of '{0}', which is not read, and are ignored; correct 'Target' if something else is meant.");

    public static ProblemKind CsdlBindingMissing { get; } = Error("RLW1080", "Bound operation is bound to nothing",
        "'{0}' is bound, but its first parameter is no entity type or a collection of one, and it is left out; add that parameter in front or remove 'IsBound'.");

    public static ProblemKind CsdlKeyUnknown { get; } = Error("RLW1081", "Key names a property that is not there",
        "The key of '{0}' names '{1}', which is no property of it, and does without; name a property{2}");

    public static ProblemKind CsdlImportUnknown { get; } = Error("RLW1082", "Import leads to no operation",
        "'{0}' imports '{1}', which no schema describes as an unbound operation, and is left out; describe it or correct the name{2}");

    public static ProblemKind CsdlReferenceOutside { get; } = Warning("RLW1083", "Reference leads out of the project",
        "'{0}' is referred to for the namespace '{1}', which no listed document has, so its types are kept as JSON of which nothing more is known; {2}.");

    public static ProblemKind CsdlAliasTaken { get; } = Error("RLW1084", "Alias stands for two namespaces",
        "The alias '{0}' stands for '{1}' already and not for '{2}', whose names are not found by it; give each namespace an alias of its own.");

    public static ProblemKind CsdlBindingUnreachable { get; } = Warning("RLW1085", "Operation is bound to what no path leads to",
        "'{0}' is bound to '{1}', which is no entity type, and paths lead to entities only, so it is left out; bind it to an entity type, or call it by hand.");

    public static ProblemKind PermissionIdUnfit { get; } = Warning("RLW1086", "Id of a permission is no GUID",
        "'{0}' is no GUID, so the permission has no id and no manifest can ask for it; correct the id, or state the permission with its id in a file of your own.");

    public static ProblemKind TargetUnknown { get; } = Error("RLW2001", "Link leads nowhere",
        "{0} leads to '{1}', which no file describes, and is emitted without a typed target; describe it, or leave 'to' away if nobody does{2}");

    public static ProblemKind TypeUnknown { get; } = Error("RLW2002", "Enum is not described",
        "{0} has the type '{1}', which no file describes, and is left out; add it to 'enums' or name a known type{2}");

    public static ProblemKind ScopeUnknown { get; } = Error("RLW2003", "Scope is not described",
        "{0} names the scope '{1}', which no file describes, and does without it; add it to 'scopes'{2}");

    public static ProblemKind ErrorUnknown { get; } = Error("RLW2004", "Error or subcode is not described",
        "{0} names the error '{1}', which no file describes, and does without it; add it to 'errors'{2}");

    public static ProblemKind BodyMemberUnknown { get; } = Error("RLW2005", "Body names a member that is not there",
        "{0} takes the member '{1}', which its resource does not have, and does without it; name a property of the resource or describe the member in the body{2}");

    public static ProblemKind RootUnknown { get; } = Error("RLW2006", "API has no root resource",
        "{0}, so the client has no start of its chains; name a described resource in 'root' of the 'api' section{1}");

    public static ProblemKind SameAsUnknown { get; } = Error("RLW2007", "Representation of another resource cannot be taken",
        "{0} is the same as '{1}', which no file describes or which leads back to it, and is left out; name a resource with properties of its own{2}");

    public static ProblemKind ReturnsUnknown { get; } = Error("RLW2009", "Operation returns an unknown resource",
        "{0} returns '{1}', which no file describes, and is emitted without a typed result; describe it or correct 'returns'{2}");

    public static ProblemKind NameTaken { get; } = Warning("RLW3001", "Two names become the same C# name",
        "{0} '{1}' would have the C# name '{2}', which is taken, and is emitted as '{3}'; rename one of them if that reads badly.");

    public static ProblemKind NameUnusable { get; } = Warning("RLW3002", "Name has no letter that C# can use",
        "{0} '{1}' has no letter or digit that a C# name can have and is emitted as '{2}'; rename it if that reads badly.");

    public static ProblemKind PlaceNameTaken { get; } = Info("RLW3010", "Type within another gets a longer name",
        "{0} '{1}' has no name of its own and would be '{2}' by its place, which is taken, so it is emitted as '{3}'; give it a name in the specification if that reads badly.");

    public static ProblemKind PermissionPathUnknown { get; } = Info("RLW4001", "Permission speaks of a call that is not described",
        "Permissions speak of {0} {1}, which no described path leads to, and nothing checks it; describe it, or leave it out of the permissions.");

    public static ProblemKind PermissionMissing { get; } = Warning("RLW4002", "Call needs a permission that is not granted",
        "{0} needs {1}, which is not among the permissions that this project states to be granted, so the service will refuse it; have it granted and state it.");

    public static ProblemKind PermissionNeedless { get; } = Info("RLW4003", "Permission is granted and no call needs it",
        "No call of this project needs '{0}' as it is granted; leave it out of what the application asks for.");

    public static ProblemKind PermissionUnknown { get; } = Error("RLW4004", "Permission is not known",
        "No permission has the name '{0}', so nothing is granted by it; correct it{1}");

    public static ProblemKind PermissionSchemeUnfit { get; } = Error("RLW4005", "Permission cannot be granted so",
        "'{0}' cannot be granted as {1}, so nothing is granted by it; state it as {2}, or take one that can.");

    public static ProblemKind PermissionUnlisted { get; } = Warning("RLW4006", "Permission is needed and not listed",
        "{0} needs '{1}' as well, which no file lists, so it becomes a constant that no manifest can ask for; list it among the permissions, or correct its name{2}");

    public static ProblemKind InternalError { get; } = Error("RLW9001", "Internal error",
        "Relwright failed with {0} in its step {1} and leaves this out: {2}; please report it with the specification.");

    public static ProblemKind LanguageTooOld { get; } = Error("RLW9002", "C# language version is too old",
        "The emitted code needs C# 14 and this project compiles C# {0}, so nothing is emitted; target net10.0 with its default language version or set LangVersion to 14.");

    public static ProblemKind RuntimeTooOld { get; } = Error("RLW9003", "Relwright.Runtime is missing or too old",
        "The emitted code needs Relwright.Runtime with contract {0} and this project has {1}, so nothing is emitted; reference the version of Relwright.Runtime that came with the generator.");

    public static ProblemKind AssemblyUnfit { get; } = Error("RLW9004", "Assembly of another analyzer is in the way",
        "No specification can be read and nothing is emitted, because the compiler loaded an assembly of another version than Relwright brings ({0}); remove the analyzer that brings it too, or take versions that agree.");

    /// <summary>The end of a message, which proposes <paramref name="nearest"/> where there is something to propose.</summary>
    public static string DidYouMean(string? nearest) => nearest is null ? "." : $"; did you mean '{nearest}'?";

    private static ProblemKind Error(string id, string title, string message) => Add(id, ProblemSeverity.Error, title, message);

    private static ProblemKind Warning(string id, string title, string message) => Add(id, ProblemSeverity.Warning, title, message);

    private static ProblemKind Info(string id, string title, string message) => Add(id, ProblemSeverity.Info, title, message);

    private static ProblemKind Add(string id, ProblemSeverity severity, string title, string message)
    {
        var kind = new ProblemKind(id, severity, title, message);
        Entries.Add(kind);
        return kind;
    }
}
