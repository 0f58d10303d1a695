// One site and browser for the published figures, one for records: on two cores both are looked at together.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
