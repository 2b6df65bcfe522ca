import Observatory

extension Facts {
    /// The facts of an entry; nil where a required key is absent or wrong, which is noted already.
    init?(_ fields: Particulars, _ entry: Entry) {
        let facts: Facts? =
            switch entry.id.kind {
            case .norm: Norm(fields, entry).map(Facts.norm)
            case .instrument: Instrument(fields, entry).map(Facts.instrument)
            case .actor: Actor(fields, entry).map(Facts.actor)
            case .commitment: Commitment(fields, entry).map(Facts.commitment)
            case .case: Case(fields, entry).map(Facts.case)
            case .coverage: Coverage(fields, entry).map(Facts.coverage)
            case .outlet: .outlet(Outlet(fields, entry))
            case .page: .page(Page(fields, entry))
            }
        guard let facts else { return nil }
        self = facts
    }
}

extension Norm {
    init?(_ fields: Particulars, _ entry: Entry) {
        self.init(
            entry: entry, nature: fields.requiredChoice("nature", else: .restraint),
            family: fields.requiredChoice("family", else: .restraint),
            addressees: fields.choices("addressees"), code: fields.string("code"),
            short: fields.text("short"), order: fields.integer("order"),
            elements: fields.maps("elements").compactMap { element in
                guard let id = element.ref("id") else { return nil }
                return Element(
                    id: id.slug, text: element.requiredText("text"),
                    isCore: element.boolean("core") ?? false)
            })
    }
}

extension Instrument {
    init?(_ fields: Particulars, _ entry: Entry) {
        self.init(
            entry: entry, form: fields.requiredChoice("type", else: .proposal),
            adopted: fields.requiredDate("adopted"), forum: fields.text("forum"),
            isBinding: fields.boolean("binding") ?? false,
            stage: fields.requiredChoice("stage", else: .proposed),
            symbol: fields.string("symbol"), url: fields.string("url"),
            provisions: fields.maps("provisions").compactMap(Provision.init))
    }
}

extension Instrument.Provision {
    init?(_ fields: Particulars) {
        guard let id = fields.ref("id") else { return nil }
        self.init(
            id: id.slug, locator: fields.requiredText("locator"),
            text: fields.requiredText("text"), norms: fields.refs("norms"))
    }
}

extension Actor {
    init?(_ fields: Particulars, _ entry: Entry) {
        self.init(
            entry: entry, kind: fields.requiredChoice("kind", else: .company),
            country: fields.country("country"),
            alsoKnownAs: fields.strings("also-known-as"),
            links: fields.maps("linked-to").compactMap(Link.init),
            members: fields.maps("members").compactMap(Membership.init),
            wikidata: fields.string("wikidata"), mitre: fields.string("mitre"),
            misp: fields.string("misp"))
    }
}

extension Actor.Link {
    init?(_ fields: Particulars) {
        guard let actor = fields.ref("actor") else { return nil }
        self.init(
            actor: actor, basis: fields.requiredChoice("basis", else: .media),
            date: fields.date("date"), sources: fields.slugs("source"))
    }
}

extension Actor.Membership {
    init?(_ fields: Particulars) {
        guard let actor = fields.ref("actor") else { return nil }
        self.init(
            actor: actor, since: fields.date("since"), until: fields.date("until"),
            sources: fields.slugs("source"))
    }
}

extension Commitment {
    init?(_ fields: Particulars, _ entry: Entry) {
        guard let instrument = fields.ref("instrument") else { return nil }
        self.init(
            entry: entry, instrument: instrument,
            parties: fields.maps("parties").compactMap(Party.init),
            date: fields.requiredDate("date"), until: fields.date("until"),
            act: fields.requiredChoice("act", else: .proposed),
            provisions: fields.refs("provisions"),
            extendsToMembers: fields.boolean("extends-to-members") ?? false)
    }
}

extension Commitment.Party {
    init?(_ fields: Particulars) {
        guard let actor = fields.ref("actor") else { return nil }
        self.init(
            actor: actor, date: fields.date("date"), act: fields.choice("act"),
            until: fields.date("until"), sources: fields.slugs("source"))
    }
}

extension Outlet {
    init(_ fields: Particulars, _ entry: Entry) {
        self.init(
            entry: entry, country: fields.country("country"),
            languages: fields.languages("languages"), url: fields.string("url"),
            medium: fields.choice("media"))
    }
}

extension Page {
    init(_ fields: Particulars, _ entry: Entry) {
        let path = fields.refsByLanguage("path").map { ($0.language, $0.ref.slug) }
        self.init(
            entry: entry, order: fields.integer("order"),
            isInMenu: fields.boolean("menu") ?? false,
            path: Dictionary(path, uniquingKeysWith: { first, _ in first }))
    }
}

extension Coverage {
    init?(_ fields: Particulars, _ entry: Entry) {
        guard let outlet = fields.ref("outlet") else { return nil }
        let language = fields.language("lang") ?? entry.language
        self.init(
            entry: entry, outlet: outlet, language: language,
            date: fields.requiredDate("date"),
            dateBasis: fields.choice("date-basis") ?? .printed,
            headline: fields.string("headline", in: language) ?? "",
            headlineBasis: fields.choice("headline-basis") ?? .printed, url: fields.string("url"),
            archived: fields.string("archived"), authors: fields.strings("author"),
            access: fields.choice("access"), about: fields.subjects("about"),
            quotes: fields.maps("quotes").compactMap(Quote.init))
    }
}

extension Coverage.Quote {
    /// A speaker that is a slug names an actor, if there is one; Resolve decides.
    init?(_ fields: Particulars) {
        guard let language = fields.language("lang"),
            let text = fields.string("text", in: language)
        else { return nil }
        let speaker = fields.string("speaker").map { words -> Coverage.Speaker in
            Slug(words).map { .actor(Ref($0, at: fields.mark(of: "speaker"))) } ?? .name(words)
        }
        self.init(
            speaker: speaker, text: text, language: language,
            translation: fields.text("translation"))
    }
}
