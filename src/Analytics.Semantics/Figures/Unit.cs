namespace Analytics.Semantics.Figures;

/// <summary>The unit that a figure is counted in.</summary>
public enum Unit
{
    /// <summary>毫升, millilitres of blood.</summary>
    Millilitres,

    /// <summary>人次, person-times: one for each act of donation.</summary>
    Donations,

    /// <summary>人 or 名, persons.</summary>
    Persons,

    /// <summary>场, donation events.</summary>
    Drives,

    /// <summary>治疗量, therapeutic units of apheresis platelets.</summary>
    TherapeuticUnits,

    /// <summary>例, cases.</summary>
    Cases,

    /// <summary>%, percent: 11.18 is 11.18 %.</summary>
    Percent,

    /// <summary>年, a number of years.</summary>
    Years,
}
