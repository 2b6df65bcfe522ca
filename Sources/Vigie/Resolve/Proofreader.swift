import Diagnostics
import Markup
import Observatory

/// Checks the references of one entry against all entries.
struct Proofreader {
    let manuscript: Manuscript
    let library: Library
    private(set) var diagnostics: [Diagnostic] = []

    init(_ manuscript: Manuscript, in library: Library) {
        self.manuscript = manuscript
        self.library = library
    }

    private var isPublished: Bool {
        if case .published = manuscript.facts.entry.status { true } else { false }
    }

    mutating func note(_ rule: Rule, _ message: String, _ mark: Mark, help: String? = nil) {
        let location = Location(manuscript.path, mark)
        diagnostics.append(rule.breach(message, at: location, help: help))
    }

    mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// Checks that a reference names an entry of a kind.
    mutating func check(_ ref: Ref?, _ kind: EntryKind) {
        guard let ref else { return }
        check(EntryID(kind, ref.slug), at: ref.mark)
    }

    mutating func check(_ refs: [Ref], _ kind: EntryKind) {
        for ref in refs { check(ref, kind) }
    }

    mutating func check(_ id: EntryID, at mark: Mark, mayBeWithdrawn: Bool = false) {
        switch library.names.presence(of: id) {
        case .published, .unread: break
        case .draft:
            if isPublished, !library.showsDrafts {
                note(
                    Rules.referenceToDraft, "'\(id)' is a draft, and this entry is published", mark,
                    help: "delete `status: draft` there, or write it here too")
            }
        case .withdrawn:
            if !mayBeWithdrawn {
                note(
                    Rules.referenceToWithdrawn, "'\(id)' was withdrawn", mark,
                    help: "delete it here; only the text may still link to it")
            }
        case nil: note(unknown: id, at: mark)
        }
    }

    private mutating func note(unknown id: EntryID, at mark: Mark) {
        let help: String
        if let near = library.names.near(id.slug, id.kind) {
            help = "did you mean '\(near)'?"
        } else if let other = library.names.otherKind(of: id.slug) {
            help = "this is \(other.named): write the slug of \(id.kind.named)"
        } else {
            help = "name one that is there, or write it first: vigie new \(id.kind) \(id.slug)"
        }
        note(
            Rules.unknownReference, "'\(id.slug)' is no \(id.kind.rawValue) of the record", mark,
            help: help)
    }
}
