import ArgumentParser
import Observatory

/// What `vigie new` writes.
enum NewKind: String, ExpressibleByArgument, CaseIterable, Sendable {
    case norm, instrument, actor, commitment
    case `case`
    case coverage, outlet, page, translation

    /// The kind of entry; nil of a translation.
    var entry: EntryKind? { EntryKind(rawValue: rawValue) }
}
