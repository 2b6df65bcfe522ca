import Observatory
import Templates

/// Draws the pages of new versions.
struct Freezer: Sendable {
    /// A page as it will be kept and copied to the site.
    struct Page: Sendable {
        let language: Language
        let address: String
        let bytes: [UInt8]
    }

    let assessment: Assessment
    let stationery: Stationery
    let indexes: RecordIndexes
    let notable: Set<Slug>
    private let images: [String: String]
    private let policy: String

    /// - Parameter images: The images that bodies show, as `data:` addresses.
    init(_ assessment: Assessment, _ stationery: Stationery, images: [String: String]) {
        self.assessment = assessment
        self.stationery = stationery
        self.images = images
        indexes = RecordIndexes(assessment)
        notable = Set(indexes.matrix.value.charts.flatMap(\.actors))
        policy = FrozenStyle.policy(stationery.frozenStyle)
    }

    var register: Register { assessment.register }

    /// The pages of versions, in all languages of the site, version by version.
    func pages(
        of versions: [PublicationPlan.Version], on date: Day, jobs: Int
    ) async -> [[Page]] {
        var pages = [[Page]](repeating: [], count: versions.count)
        for language in register.site.languages {
            let desks = desks(language)
            let drawn = await Cores.map(versions, jobs: jobs) { version in
                page(of: version, on: date, language, desks)
            }
            for (place, page) in drawn.enumerated() { pages[place].append(page) }
        }
        return pages.map { $0.sorted { $0.language < $1.language } }
    }

    /// What the pages of one language are drawn from: two desks, for pages of the editors' own stand
    /// a level higher than the others.
    private struct Desks: Sendable {
        let byAscent: [String: Desk]
        let index: DossierIndex
    }

    private func desks(_ language: Language) -> Desks {
        let depths = ["../../../", "../../../../"].map { ascent in
            desk(language, FrozenSetting(ascent: ascent, images: images))
        }
        return Desks(
            byAscent: Dictionary(
                uniqueKeysWithValues: depths.map { ($0.frozen?.ascent ?? "", $0) }),
            index: DossierIndex(depths[0], notable: notable))
    }

    /// - Parameter setting: Absent of what is no page.
    func desk(_ language: Language, _ setting: FrozenSetting? = nil) -> Desk {
        Desk(
            assessment: assessment, language: language,
            strings: stationery.library.strings(in: language.code), assets: stationery.assets,
            library: stationery.library, indexes: indexes, frozen: setting)
    }

    func address(of version: PublicationPlan.Version, _ language: Language) -> String {
        register.addresses.path(of: version.entry.id, in: language) + "v\(version.number)/"
    }

    private func page(
        of version: PublicationPlan.Version, on date: Day, _ language: Language, _ desks: Desks
    ) -> Page {
        let address = address(of: version, language)
        guard let desk = desks.byAscent[FrozenSetting.ascent(from: address)] else {
            preconditionFailure("no entry's page stands at \(address)")
        }
        var bytes: [UInt8] = []
        draw(version, frame(of: version, at: address, on: date, desk), desk, desks.index, &bytes)
        return Page(language: language, address: address, bytes: bytes)
    }

    private func draw(
        _ version: PublicationPlan.Version, _ frame: FrozenFrame, _ desk: Desk,
        _ index: DossierIndex, _ bytes: inout [UInt8]
    ) {
        let record = register.record
        let slug = version.entry.slug
        switch version.entry.id.kind {
        case .case:
            guard let incident = record.case(slug) else { return }
            let case_ = CaseDesk(incident, desk)
            let page = case_.page()
            desk.freeze("frozen-case", frame, page, marks: case_.markCodes, into: &bytes)
        case .norm:
            guard let norm = record.norm(slug) else { return }
            let page = desk.normPage(norm, index)
            let marks = page.standings.flatMap { $0.lines.map(\.mark.code) }
            desk.freeze("frozen-norm", frame, page, marks: Set(marks), into: &bytes)
        case .instrument:
            guard let instrument = record.instrument(slug) else { return }
            let page = desk.instrumentPage(instrument)
            desk.freeze("frozen-instrument", frame, page, into: &bytes)
        case .commitment:
            guard let commitment = record.commitment(slug) else { return }
            let page = FrozenCommitment(
                page: desk.commitmentPage(commitment),
                adherence: desk.adherence(commitment))
            desk.freeze("frozen-commitment", frame, page, into: &bytes)
        case .page:
            guard let page = record.page(slug) else { return }
            desk.freeze("frozen-page", frame, desk.editorialPage(page), into: &bytes)
        case .actor, .coverage, .outlet: break
        }
    }

    private func frame(
        of version: PublicationPlan.Version, at address: String, on date: Day, _ desk: Desk
    ) -> FrozenFrame {
        let entry = version.entry
        let kind = entry.id.kind
        let number = String(version.number)
        let state = register.translations.state(of: entry, in: desk.language)
        let title = desk.title(of: entry).text
        let others = register.site.languages.filter { $0 != desk.language }
        let cited = CitedVersion(
            number: version.number, date: date, addresses: [desk.language: address])
        return FrozenFrame(
            lang: desk.language.code,
            headTitle: title + ", "
                + desk.strings.text(Keys.versionNumber, ["number": number]) + " · "
                + desk.site.title.words(in: desk.language),
            siteTitle: desk.site.title.words(in: desk.language), policy: policy,
            style: stationery.frozenStyle, sprite: "", canonical: desk.absolute(address),
            latest: desk.href(entry.id),
            predecessor: version.predecessor[desk.language].map { desk.href($0) },
            home: desk.href("/"),
            tongues: others.map { other in
                FrozenFrame.Tongue(
                    lang: other.code, name: Keys.ownNames[other.code] ?? other.code,
                    href: desk.href(self.address(of: version, other)))
            },
            line: desk.strings.text(
                Keys.versionLine(kind), ["number": number, "date": desk.date(date).text]),
            identity: desk.strings.text(
                Keys.versionIdentity(kind), ["slug": entry.slug.text, "number": number]),
            isCorrection: version.isCorrection, notes: version.notes.compactMap { desk.words($0) },
            isUntranslated: state == .missing, isStale: state == .stale,
            licence: desk.site.licence, asOf: desk.date(assessment.asOf),
            citation: desk.frozenCitation(of: entry, as: cited))
    }
}

extension Desk {
    /// Draws a frozen page with the marks that it uses.
    fileprivate func freeze<Page: View>(
        _ template: TemplateName, _ frame: FrozenFrame, _ page: Page, marks: Set<String> = [],
        into bytes: inout [UInt8]
    ) {
        var frame = frame
        frame.sprite = assets.sprite(marks)
        draw(template, FrozenPage(frozen: frame, page: page), into: &bytes)
    }
}
