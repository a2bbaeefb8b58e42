using System;

namespace Relwright.Generated;

// The items of arrays, apart from the members that hold them: those are inlined where the name's length is known, these need not be.
public ref partial struct JsonBodyWriter
{
    private void Items(EquatableList<string> values)
    {
        if (TryTexts(values.AsSpan()))
            return;
        BeginArray();
        foreach (string value in values.AsSpan())
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    private void Items(EquatableList<bool> values)
    {
        BeginArray();
        foreach (bool value in values)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    private void Items(EquatableList<int> values)
    {
        BeginArray();
        foreach (int value in values)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    private void Items(EquatableList<long> values)
    {
        BeginArray();
        foreach (long value in values)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    private void Items(EquatableList<double> values)
    {
        BeginArray();
        foreach (double value in values)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    private void Items(EquatableList<decimal> values)
    {
        BeginArray();
        foreach (decimal value in values)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    private void Items(EquatableList<DateTimeOffset> values, DateForm form)
    {
        BeginArray();
        foreach (DateTimeOffset value in values)
        {
            Item();
            Value(value, form);
        }

        EndArray();
    }

    private void Items(EquatableList<DateOnly> values)
    {
        BeginArray();
        foreach (DateOnly value in values)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    private void Items(EquatableList<TimeSpan> values)
    {
        BeginArray();
        foreach (TimeSpan value in values)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    private void Items(EquatableList<Guid> values)
    {
        BeginArray();
        foreach (Guid value in values)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    private void Items(EquatableList<Uri> values)
    {
        BeginArray();
        foreach (Uri value in values)
        {
            Item();
            Value(value);
        }

        EndArray();
    }

    private void Items(EquatableList<EquatableBytes> values)
    {
        BeginArray();
        foreach (EquatableBytes value in values)
        {
            Item();
            Value(value);
        }

        EndArray();
    }
}
