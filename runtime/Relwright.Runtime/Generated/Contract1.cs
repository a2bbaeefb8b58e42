using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>
/// The mark of the first contract with emitted code: what the types of this namespace and the interfaces of records promise. The
/// generator looks for the mark of the contract that it emits against; a runtime that breaks a contract drops its mark.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Contract1;
