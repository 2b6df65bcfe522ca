import Observatory
import Templates

extension Desk {
    /// How many changes the feed holds.
    private static let correctionsFeedSize = 50

    /// The feed of what was changed: versions, withdrawals, standings, the method; without the first
    /// publication of the record, which changed nothing.
    func correctionsFeed() -> [PlannedFile] {
        guard !register.ledger.isEmpty else { return [] }
        let path = addresses.correctionsFeed(in: language)
        return [
            file(at: path) { desk, bytes in
                desk.draw(
                    "feed", desk.correctionsFeed(desk.indexes.chronicle.value, at: path),
                    into: &bytes)
            }
        ]
    }

    private func correctionsFeed(_ chronicle: Chronicle, at path: String) -> FeedView {
        let latest = chronicle.events.filter { event in
            if case .version(_, let revision, after: nil) = event.matter {
                return revision.version.date != chronicle.beginning
            }
            return true
        }.prefix(Desk.correctionsFeedSize)
        let updated = latest.first?.date.firstDay ?? chronicle.beginning ?? assessment.asOf
        let title = strings.text(Keys.corrections) + " · " + site.title.words(in: language)
        return FeedView(
            lang: language.code, title: Desk.legal(title),
            subtitle: Desk.legal(strings.text(Keys.correctionsLead)),
            home: absolute(addresses.corrections(in: language)), address: absolute(path),
            licence: site.licence, updated: "\(updated)T00:00:00Z", items: latest.map(item))
    }

    private func item(_ event: Chronicle.Event) -> FeedView.Item {
        let row = row(event)
        let stamp = "\(event.date.firstDay)T00:00:00Z"
        let version = row.version.map { " (" + $0.label + ")" } ?? ""
        let link = row.version?.changes ?? row.version?.href ?? row.link.href ?? ""
        return FeedView.Item(
            id: id(of: event),
            title: WordsView(
                text: Desk.legal(row.label + strings.text(Keys.colon) + " " + row.link.label.text)
                    + version),
            href: site.origin + link, kind: kind(of: event), label: row.label, published: stamp,
            updated: stamp, summary: summary(row))
    }

    private func summary(_ row: EventRow) -> WordsView? {
        if let standing = row.standing {
            let words = [standing.from, standing.to].map {
                $0?.word ?? strings.text(Keys.standingNone)
            }
            let causes = standing.causes.map(\.label.text) + [standing.cause].compactMap(\.self)
            return WordsView(
                text: Desk.legal(
                    words.joined(separator: " → ") + ". " + causes.joined(separator: ", ")))
        }
        return row.notes.first.map { WordsView(text: Desk.legal($0.text), lang: $0.lang) }
    }

    /// The same for ever and in all languages.
    private func id(of event: Chronicle.Event) -> String {
        let standard = site.defaultLanguage
        return switch event.matter {
        case .version(let entry, let revision, _):
            absolute(addresses.permalink(of: entry.id)) + "#v\(revision.number)"
        case .withdrawal(let entry, _):
            absolute(addresses.permalink(of: entry.id)) + "#withdrawn"
        case .merger(let entry, let merger):
            absolute(addresses.permalink(of: entry.id)) + "#merged-\(merger.from.slug)"
        case .standing(let pair, _, let standing):
            absolute(addresses.standing(pair.actor, pair.norm, in: standard)) + "#\(standing.date)"
        case .method(let version):
            absolute(addresses.methodHistory(in: standard)) + "#\(version.name)"
        }
    }

    private func kind(of event: Chronicle.Event) -> String {
        switch event.matter {
        case .version(_, let revision, _): revision.version.isCorrection ? "correction" : "version"
        case .withdrawal: "withdrawal"
        case .merger: "merger"
        case .standing: "standing"
        case .method: "method"
        }
    }
}

extension Site {
    /// The address of the host, without a path: links already hold the path of the base address.
    fileprivate var origin: String { String(baseURL.dropLast(basePath.count)) }
}
