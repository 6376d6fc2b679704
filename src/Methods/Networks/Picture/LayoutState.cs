namespace Entente.Methods.Networks.Picture;

/// <summary>Who stands in which slot.</summary>
internal sealed class LayoutState
{
    private readonly LayoutSlots _slots;
    private readonly int[] _places;
    private readonly int[] _occupants;

    private LayoutState(LayoutSlots slots)
    {
        _slots = slots;
        _places = new int[slots.Choices.Length];
        _occupants = new int[slots.All.Length];
        Array.Fill(_occupants, -1);
    }

    /// <summary>Everybody in a slot of the own cell, drawn by lot.</summary>
    internal static LayoutState Shuffled(LayoutSlots slots, ref SeededChoice choice)
    {
        var state = new LayoutState(slots);
        for (var person = 0; person < slots.Choices.Length; person++)
        {
            var (first, count) = slots.Choices[person];
            var place = first + choice.Next(count);
            while (state._occupants[place] >= 0)
            {
                place = place + 1 == first + count ? first : place + 1;
            }

            (state._places[person], state._occupants[place]) = (place, person);
        }

        return state;
    }

    /// <summary>Number of the slot in which a person stands.</summary>
    internal int PlaceOf(int person) => _places[person];

    internal ref readonly PictureSlot SlotOf(int person) => ref _slots.All[_places[person]];

    /// <summary>Who stands in that slot; −1 for nobody.</summary>
    internal int OccupantOf(int place) => _occupants[place];

    /// <summary>Moves a person to a slot of the own cell; whoever stands there takes the one left behind.</summary>
    internal void Move(int person, int place)
    {
        var (left, other) = (_places[person], _occupants[place]);
        (_occupants[place], _occupants[left]) = (person, other);
        _places[person] = place;
        if (other >= 0)
        {
            _places[other] = left;
        }
    }
}
