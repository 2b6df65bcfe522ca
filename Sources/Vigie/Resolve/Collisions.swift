import Diagnostics
import Observatory

/// Finds addresses that two things would share.
struct Collisions {
    private(set) var diagnostics: [Diagnostic] = []
    private var owners: [String: Location] = [:]
    private static let rename = "rename this page, or give it another `path`"

    /// Checks pages against sections and each other, and aliases against slugs.
    init(_ draft: Draft, _ register: Register, showsDrafts: Bool) {
        for manuscript in draft.manuscripts {
            let entry = manuscript.facts.entry
            if case .draft = entry.status, !showsDrafts { continue }
            let place = Location(path: manuscript.path, length: 3)
            check(entry, place, draft, register)
            check(entry.slug, of: entry.id.kind, at: place)
            for alias in entry.aliases + entry.mergers.map(\.from) {
                check(
                    alias.slug, of: entry.id.kind, at: Location(manuscript.path, alias.mark))
            }
            check(aliasesOf: entry, manuscript.path, register)
        }
    }

    private mutating func check(
        _ entry: Entry, _ place: Location, _ draft: Draft, _ register: Register
    ) {
        guard entry.id.kind == .page else { return }
        for language in draft.site.languages {
            let path = register.addresses.path(of: entry.id, in: language)
            if let taken = register.addresses.sectionName(of: path, in: language) {
                add("'\(path)' is the address of \(taken)", at: place, help: Self.rename)
            } else if let first = owners.updateValue(place, forKey: path) {
                add(
                    "'\(path)' is the address of another page too", at: place, help: Self.rename,
                    notes: [Diagnostic.Note("the other page", at: first)])
            }
        }
    }

    private mutating func check(_ slug: Slug, of kind: EntryKind, at place: Location) {
        guard let owner = ReservedSlugs.owner(of: slug, kind) else { return }
        diagnostics.append(
            Rules.reservedSlug.breach(
                "'\(slug)' would take the address of \(owner)", at: place,
                help: "choose another slug"))
    }

    private mutating func check(aliasesOf entry: Entry, _ path: String, _ register: Register) {
        for alias in entry.aliases + entry.mergers.map(\.from) {
            let id = EntryID(entry.id.kind, alias.slug)
            let place = Location(path, alias.mark)
            if id == entry.id {
                add(
                    "'\(alias.slug)' is this entry's own slug", at: place,
                    help: "delete it: aliases are the slugs that the entry had before")
            } else if register.record.contains(id)
                || register.withdrawn.contains(where: { $0.id == id })
            {
                add(
                    "'\(alias.slug)' is the slug of another \(id.kind.rawValue)", at: place,
                    help: "delete it: its address leads to that entry")
            } else if let first = owners.updateValue(place, forKey: id.description) {
                add(
                    "'\(alias.slug)' is an alias of another entry too", at: place,
                    help: "keep it in the entry that had this slug before",
                    notes: [Diagnostic.Note("the other alias", at: first)])
            }
        }
    }

    private mutating func add(
        _ message: String, at place: Location, help: String, notes: [Diagnostic.Note] = []
    ) {
        diagnostics.append(
            Rules.addressTaken.breach(
                message, at: place, help: help,
                notes: notes))
    }
}

extension Addresses {
    /// What of the site's own stands at a path; nil where nothing does.
    func sectionName(of path: String, in language: Language) -> String? {
        for kind in EntryKind.allCases where kind != .page && index(of: kind, in: language) == path
        {
            return "the index of \(kind.folder)"
        }
        for part in Section.allCases where section(part, in: language) == path {
            return "the \(part.rawValue) page"
        }
        return nil
    }
}
