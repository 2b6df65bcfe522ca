import Observatory

/// The standings of an actor as they were published.
struct StandingLog: Sendable, Hashable {
    /// The folders that hold the actor's dossiers, one a language: `/en/standings/russia/`.
    var folders: [RecordedAddress] = []
    /// What was published on each norm, in the order of time; never empty.
    var norms: [Slug: [RecordedStanding]] = [:]
    /// The lines of the norms, for messages.
    var lines: [Slug: Int] = [:]

    /// The addresses of all dossiers.
    var addresses: [RecordedAddress] {
        norms.keys.sorted().flatMap { norm in
            folders.map { folder in
                RecordedAddress(path: folder.path + norm.text + "/", line: lines[norm] ?? 0)
            }
        }
    }
}
