using System;
using Relwright.Generated;

namespace Relwright;

/// <summary>What OData says of a value beside its members (OData JSON Format 4.01, section 4.6): <c>call.Unknown.ODataETag</c>.</summary>
/// <remarks>Each is found with the prefix <c>odata.</c> and without it, which 4.01 made optional.</remarks>
public static class ODataAnnotations
{
    /// <param name="unknown">The members beyond those that the description has.</param>
    extension(UnknownMembers unknown)
    {
        /// <summary>The state of the entity (<c>@odata.etag</c>), for <see cref="IfMatch.Of"/>; <see langword="null"/> where it is not told.</summary>
        public string? ODataETag => unknown.Text("@odata.etag");

        /// <summary>The URL of the entity (<c>@odata.id</c>).</summary>
        public string? ODataId => unknown.Text("@odata.id");

        /// <summary>What the value is, as a URL into the description of the service (<c>@odata.context</c>).</summary>
        public string? ODataContext => unknown.Text("@odata.context");

        /// <summary>The text of an annotation; <see langword="null"/> where it is not told, or is no text.</summary>
        /// <param name="name">Its name, such as <c>participants@odata.nextLink</c>.</param>
        public string? ODataText(string name) => unknown.Text(name);

        private string? Text(string name)
        {
            if ((!unknown.TryGet(name, out UnknownMember member) && !unknown.TryGet(name.Replace("@odata.", "@", StringComparison.Ordinal), out member)) || member.Format != WireFormat.Json || member.RawValue.Span is not [(byte)'"', ..])
                return null;
            JsonCursor json = new(member.RawValue.Span);
            return json.ReadString();
        }
    }
}
