using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Relwright.Runtime.Tests.Support;

/// <summary>A clock that stands until a test moves it. Tests learn when somebody begins to wait, so nothing has to be slept for.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly Dictionary<TimeSpan, TaskCompletionSource> _awaited = [];
    private DateTimeOffset _now = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.Ticks;

    /// <summary>Completes when somebody has begun to wait for exactly that long.</summary>
    public Task WaitBegins(TimeSpan due)
    {
        lock (_lock)
            return Awaited(due).Task;
    }

    public void Advance(TimeSpan by)
    {
        List<ManualTimer> due;
        lock (_lock)
        {
            _now += by;
            due = [.. _timers.Where(t => t.At <= _now)];
            foreach (ManualTimer timer in due)
                _timers.Remove(timer);
        }

        foreach (ManualTimer timer in due)
            timer.Fire();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ManualTimer timer = new(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private TaskCompletionSource Awaited(TimeSpan due)
    {
        if (!_awaited.TryGetValue(due, out TaskCompletionSource? source))
            _awaited[due] = source = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return source;
    }

    private sealed class ManualTimer(ManualTime time, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset At { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._lock)
            {
                time._timers.Remove(this);
                if (dueTime >= TimeSpan.Zero)
                {
                    At = time._now + dueTime;
                    time._timers.Add(this);
                    time.Awaited(dueTime).TrySetResult();
                }
            }

            return true;
        }

        public void Fire() => callback(state);

        public void Dispose()
        {
            lock (time._lock)
                time._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
