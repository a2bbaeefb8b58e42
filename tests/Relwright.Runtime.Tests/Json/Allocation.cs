using System;

namespace Relwright.Json;

/// <summary>Counts work by the bytes that it allocates, which does not depend on how busy the machine is.</summary>
internal static class Allocation
{
    public static long Of(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
