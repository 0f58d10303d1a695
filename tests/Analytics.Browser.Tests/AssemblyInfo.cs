// Two cores draw one page well, and two pages late.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
