import Diagnostics
import Observatory

/// Makes an entry of the values of its front matter, and checks what needs no other file.
struct EntryDecoder {
    let path: String
    let id: EntryID
    let language: Language
    let site: Site
    private(set) var diagnostics: [Diagnostic] = []
    /// The ids of the entry's sources, known even where the entry itself cannot be made; nil where
    /// a source has no id that can be read: what cites it is then not blamed.
    private(set) var citable: Set<String>? = []

    init(path: String, id: EntryID, language: Language, site: Site) {
        self.path = path
        self.id = id
        self.language = language
        self.site = site
    }

    /// The entry; nil where a required key is absent or wrong, which is noted already.
    mutating func facts(_ fields: Particulars) -> Facts? {
        checkLanguage(fields)
        checkOrder(fields, "began", "ended")
        checkOrder(fields, "date", "until")
        let sources = sources(fields)
        citable = citable(fields)
        checkCitations(of: fields)
        let entry = Entry(
            id: id, language: language, title: title(fields) ?? Text([]),
            summary: fields.text("summary"),
            status: status(fields), aliases: aliases(fields), sources: sources,
            changes: fields.maps("changes").map(Change.init),
            mergers: fields.maps("merged").compactMap(Merger.init))
        if case .published = entry.status { checkPlaceholders(fields) }
        guard let facts = Facts(fields, entry) else { return nil }
        checkParts(of: facts, fields)
        return facts
    }

    mutating func note(_ rule: Rule, _ message: String, _ mark: Mark, help: String? = nil) {
        diagnostics.append(rule.breach(message, at: Location(path, mark), help: help))
    }

    /// The title, name or headline.
    private func title(_ fields: Particulars) -> Text? {
        switch id.kind {
        case .actor, .outlet: fields.text("name")
        case .coverage:
            fields.string("headline", in: fields.language("lang") ?? language).map { headline in
                Text(headline, in: fields.language("lang") ?? language)
            }
        default: fields.text("title")
        }
    }

    private mutating func checkLanguage(_ fields: Particulars) {
        guard id.kind != .coverage, let written = fields.language("lang"),
            !site.languages.contains(written)
        else { return }
        let known = site.languages.map(\.code).joined(separator: ", ")
        note(
            Rules.unknownLanguage, "'\(written.code)' is no language of the site",
            fields.mark(of: "lang"), help: "write one of the site's languages: \(known)")
    }

    private mutating func status(_ fields: Particulars) -> Entry.Status {
        let withdrawal = fields.map("withdrawn")
        switch fields.string("status") {
        case "draft": return .draft
        case "withdrawn":
            guard let date = withdrawal?.date("date"), let reason = withdrawal?.text("reason")
            else {
                note(
                    Rules.missingKey, "'withdrawn' is missing: a withdrawal says when and why",
                    fields.mark(of: "status"),
                    help: "add the day and the reason, such as "
                        + "`withdrawn: {date: 2026-09-14, reason: {en: …, fr: …}}`")
                return .published
            }
            return .withdrawn(date, reason: reason)
        default:
            if withdrawal != nil {
                note(
                    Rules.contradiction, "'withdrawn' says when and why, but the status is another",
                    fields.mark(of: "withdrawn"),
                    help: "write `status: withdrawn`, or delete 'withdrawn'")
            }
            return .published
        }
    }

    private mutating func aliases(_ fields: Particulars) -> [Ref] {
        let mark = fields.mark(of: "aliases")
        return fields.strings("aliases").compactMap { alias in
            if let slug = Slug(alias) { return Ref(slug, at: mark) }
            note(
                Rules.badSlug, "'\(alias.prefix(80))' is no slug (aliases)", mark,
                help: "write an old slug of this entry alone, such as `old-slug`, not an address")
            return nil
        }
    }

    private func citable(_ fields: Particulars) -> Set<String>? {
        let sources = fields.maps("sources")
        let ids = sources.compactMap { $0.ref("id")?.slug.text }
        let isWhole =
            ids.count == sources.count && fields.isWritten("sources") == fields.has("sources")
        return isWhole ? Set(ids) : nil
    }

    private mutating func sources(_ fields: Particulars) -> [Source] {
        var seen: Set<Slug> = []
        return fields.maps("sources").compactMap { fields in
            guard let source = Source(fields) else { return nil }
            if !seen.insert(source.id).inserted {
                note(
                    Rules.duplicateID, "'\(source.id)' is the id of two sources", source.mark,
                    help: "give each source an id of its own, such as `\(source.id)-2`")
                return nil
            }
            return source
        }
    }

    private mutating func checkPlaceholders(_ fields: Particulars) {
        for (key, value, mark) in fields.all {
            if Placeholder.isIn(value) {
                note(
                    Rules.placeholder, "'\(key)' still holds what a new draft begins with", mark,
                    help: "write what is known, or put `status: draft` back")
            }
            checkPlaceholders(within: value)
        }
    }

    /// Looks into the maps of a value, such as a finding's.
    private mutating func checkPlaceholders(within value: Value) {
        switch value {
        case .map(let fields): checkPlaceholders(fields)
        case .list(let values): for value in values { checkPlaceholders(within: value) }
        default: break
        }
    }

    private mutating func checkOrder(_ fields: Particulars, _ first: String, _ last: String) {
        guard let start = fields.date(first), let end = fields.date(last),
            end.lastDay < start.firstDay
        else { return }
        note(
            Rules.dateOrder, "'\(last)' (\(end)) is before '\(first)' (\(start))",
            fields.mark(of: last), help: "correct one of the two dates")
    }
}
