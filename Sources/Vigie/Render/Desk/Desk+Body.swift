import Markup
import Observatory
import Templates

extension Desk {
    /// An entry's body joined with the addresses of the page's language; nil where it has none.
    func body(of entry: Entry) -> BodyView? {
        guard let (document, tongue) = register.body(of: entry, in: language) else { return nil }
        var html = markup(of: document, entry)
        if entry.id.kind == .case {
            var anchors = ParagraphAnchors()
            html = anchors.mark(html)
        }
        return BodyView(html: html, lang: tongue == language ? nil : tongue.code)
    }

    /// The pieces of a body joined; numbers side by side are raised together.
    private func markup(of document: Document, _ entry: Entry) -> String {
        var html = ""
        html.reserveCapacity(4_096)
        let twins = twins(of: document, entry)
        var isRaised = false
        for piece in document.pieces {
            let raises = if case .citation = piece { true } else { false }
            if raises != isRaised {
                html += raises ? "<sup>" : "</sup>"
            } else if raises {
                html += "\u{A0}"
            }
            isRaised = raises
            switch piece {
            case .html(let text): html += twins.isEmpty ? text : Desk.anchored(text, twins)
            case .link(let link): html += opening(of: link)
            case .citation(let citation): html += Desk.mark(citation)
            case .image(let image): html += picture(image, of: entry)
            }
        }
        return isRaised ? html + "</sup>" : html
    }

    /// The ids that the headings of a body have on the pages of the site's other languages, by the
    /// ids here: a link to a heading then holds in every language. Headings are the same where they
    /// are as many and of the same levels.
    private func twins(of document: Document, _ entry: Entry) -> [(own: String, other: String)] {
        var taken = Set(document.headings.map(\.id))
        var twins: [(own: String, other: String)] = []
        for tongue in site.languages where tongue != language {
            let others = register.body(of: entry, in: tongue)?.0.headings ?? []
            guard others.map(\.level) == document.headings.map(\.level) else { continue }
            for (own, other) in zip(document.headings, others)
            where taken.insert(other.id).inserted { twins.append((own.id, other.id)) }
        }
        return twins
    }

    /// Markup with a second anchor in each heading that has one.
    private static func anchored(
        _ html: String, _ twins: [(own: String, other: String)]
    ) -> String {
        guard html.holds(markup: "<h") else { return html }
        var html = html
        for twin in twins {
            guard let place = html[...].range(ofMarkup: " id=\"\(twin.own)\">") else { continue }
            html.insert(contentsOf: "<span id=\"\(twin.other)\"></span>", at: place.upperBound)
        }
        return html
    }

    private func opening(of link: EntryLink) -> String {
        guard let kind = EntryKind(rawValue: link.kind), let slug = Slug(link.slug) else {
            return ""
        }
        let id = EntryID(kind, slug)
        let anchor = link.fragment.map { "#" + $0 } ?? ""
        let opening =
            "<a href=\"\(Desk.escape(href(id) + (isHeading(link, of: id) ? anchor : "")))\">"
        guard link.takesTitle else { return opening }
        return opening + (record.entry(id).map { html(title(of: $0)) } ?? slug.text)
    }

    /// Whether the target's page in this language has the heading that a link names. A frozen page
    /// leads to the permalink, which has none.
    private func isHeading(_ link: EntryLink, of id: EntryID) -> Bool {
        guard frozen == nil, let fragment = link.fragment, let entry = record.entry(id),
            let (document, _) = register.body(of: entry, in: language)
        else { return false }
        return document.headings.contains { $0.id == fragment }
    }

    /// A number that leads to its source. Its attributes need no quotation marks: a slug has
    /// letters, digits and hyphens alone.
    private static func mark(_ citation: Citation) -> String {
        let number = citation.number
        let source = Slug(citation.source)?.text ?? ""
        return "<a id=c\(number)-\(citation.occurrence) href=#s-\(source)>\(number)</a>"
    }

    private func picture(_ image: Image, of entry: Entry) -> String {
        let inside = entry.id.kind.folder + "/" + image.name
        let title = image.title.map { " title=\"\(Desk.escape($0))\"" } ?? ""
        let source = frozen?.images[inside] ?? href(addresses.image(inside))
        return "<img src=\"\(Desk.escape(source))\" "
            + "alt=\"\(Desk.escape(image.alt))\"\(title) loading=\"lazy\">"
    }
}
