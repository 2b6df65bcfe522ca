import Diagnostics
import Observatory

extension EntryDecoder {
    /// Keys whose maps cite the entry's own sources.
    private static let citing = [
        "effects", "attributions", "denials", "responses", "replies", "findings", "linked-to",
        "members", "parties",
    ]

    /// Checks that every `source` names one of the entry's sources.
    mutating func checkCitations(of fields: Particulars) {
        for key in EntryDecoder.citing {
            for part in fields.maps(key) {
                checkDates(of: part)
                if part.has("source"), part.refs("source").isEmpty {
                    note(
                        Rules.noSource, "'source' is empty", part.mark(of: "source"),
                        help: "write the id of one of the entry's `sources`: `source: reuters`")
                }
                guard let citable else { continue }
                for ref in part.refs("source") where !citable.contains(ref.slug.text) {
                    let near = NearMiss.of(ref.slug.text, among: citable.sorted())
                    note(
                        Rules.unknownSource, "'\(ref.slug)' is no source of this entry", ref.mark,
                        help: near.map { "did you mean '\($0)'?" }
                            ?? "list it under `sources` with `id: \(ref.slug)`, "
                            + "or name one that is there")
                }
            }
        }
    }

    private mutating func checkDates(of part: Particulars) {
        for (first, last) in [
            ("date", "until"), ("began", "ended"), ("since", "until"), ("requested", "received"),
        ] {
            guard let start = part.date(first), let end = part.date(last),
                end.lastDay < start.firstDay
            else { continue }
            note(
                Rules.dateOrder, "'\(last)' (\(end)) is before '\(first)' (\(start))",
                part.mark(of: last), help: "correct one of the two dates")
        }
    }

    /// Checks what the parts of an entry must have among themselves.
    mutating func checkParts(of facts: Facts, _ fields: Particulars) {
        switch facts {
        case .norm(let norm): check(norm, fields)
        case .instrument(let instrument):
            checkUnique(fields.maps("provisions"), "provisions")
            guard case .published = instrument.entry.status else { return }
            checkNotEmpty(
                fields, "provisions",
                help: "say what the text asks: "
                    + "`provisions: [{id: …, locator: …, text: …, norms: […]}]`")
        case .actor(let actor): check(actor, fields)
        case .commitment:
            checkNotEmpty(
                fields, "parties", help: "name at least one party: `parties: [{actor: …}]`")
        case .case(let incident):
            check(findings: fields.maps("findings"))
            guard case .published = incident.entry.status else { return }
            checkNotEmpty(
                fields, "types", help: "say what kinds of conduct it was: `types: [theft]`")
        case .coverage(let article): check(article, fields)
        case .outlet, .page: break
        }
    }

    private mutating func check(_ norm: Norm, _ fields: Particulars) {
        checkNotEmpty(fields, "addressees", help: "name whom the norm binds: `addressees: [state]`")
        checkUnique(fields.maps("elements"), "elements")
        let isUnread = fields.maps("elements").contains { $0.isWritten("core") && !$0.has("core") }
        if norm.nature == .duty, !isUnread, !norm.elements.contains(where: \.isCore) {
            note(
                Rules.dutyWithoutCore, "this duty has no core element",
                fields.mark(of: fields.has("elements") ? "elements" : "nature"),
                help: "list its `elements`, with `core: true` in those that it cannot do without")
        }
    }

    private mutating func check(_ actor: Actor, _ fields: Particulars) {
        if actor.kind == .state, actor.country == nil, !fields.isWritten("country") {
            note(
                Rules.missingKey, "'country' is missing: a state has one", fields.mark(of: "kind"),
                help: "add `country: FR`: the two capitals of ISO 3166-1")
        }
    }

    private mutating func check(_ article: Coverage, _ fields: Particulars) {
        checkNotEmpty(
            fields, "about", help: "name what the article is about: `about: [case:wannacry-2017]`")
        if article.url == nil, !fields.isWritten("url"),
            !fields.isWritten("address-sought")
        {
            note(
                Rules.articleWithoutAddress, "'url' is missing: the page will say 'not found'",
                Mark(line: 1, column: 1, length: 3),
                help: "add `url: https://…`, or the day on which it was sought in vain, such as "
                    + "`address-sought: 2026-09-14`")
        }
        for language in site.languages where article.entry.summary?.exists(in: language) == false {
            note(
                Rules.summaryInEveryLanguage,
                "'summary' has no words in \(language.code)", fields.mark(of: "summary"),
                help: "write it in every language: `summary: {en: …, fr: …}`")
        }
        for quote in fields.maps("quotes") {
            let length = quote.string("text")?.unicodeScalars.count ?? 0
            if length > 300 {
                note(
                    Rules.longQuote, "\(length) characters are quoted; the limit is 300",
                    quote.mark(of: "text"), help: "quote less, and tell the rest in `summary`")
            }
        }
    }

    private mutating func check(findings: [Particulars]) {
        var seen: Set<String> = []
        for finding in findings {
            guard let norm = finding.ref("norm"), let actor = finding.ref("actor"),
                let reading = finding.string("reading")
            else { continue }
            if !seen.insert("\(norm.slug) \(actor.slug) \(reading)").inserted {
                note(
                    Rules.duplicateFinding,
                    "a second \(reading) finding on \(actor.slug) and \(norm.slug)", norm.mark,
                    help: "make one finding of the two: one for each norm, actor and reading")
            }
        }
    }

    private mutating func checkUnique(_ parts: [Particulars], _ key: String) {
        var seen: Set<Slug> = []
        for part in parts {
            guard let id = part.ref("id"), !seen.insert(id.slug).inserted else { continue }
            note(
                Rules.duplicateID, "'\(id.slug)' is the id of two \(key)", id.mark,
                help: "give each an id of its own, such as `\(id.slug)-2`")
        }
    }

    private mutating func checkNotEmpty(_ fields: Particulars, _ key: String, help: String) {
        guard fields.has(key), fields.list(key).isEmpty else { return }
        note(Rules.emptyList, "'\(key)' is empty", fields.mark(of: key), help: help)
    }
}
