namespace Analytics.Storage.Generating;

/// <summary>A donor who may give again.</summary>
/// <param name="Ordinal">The number of the donor, from 1.</param>
/// <param name="LastDay">Day number of the last donation; 0 before the first.</param>
/// <param name="BirthYear">The year of birth.</param>
/// <param name="Traits">Sex and blood group.</param>
internal readonly record struct DonorState(int Ordinal, int LastDay, short BirthYear, DonorTraits Traits)
{
    public bool IsNew => LastDay == 0;
}
