import Observatory
import Templates

extension Desk {
    /// What a page says of itself to its frame.
    struct Heading {
        /// The page's own title, plain.
        var title: WordsView
        /// For the head and for search engines, plain; absent: none.
        var description: String?
        /// The page's address in a language.
        var path: @Sendable (Language) -> String
        /// Where to choose the page's language; absent: the entry's permalink, else the page in the
        /// site's default language.
        var choice: String?
        /// The entry of the page, where it is one's.
        var entry: Entry?
        /// The section that the menu marks as current: an index or a section's address.
        var section: String?
        /// The way here, without the page itself: its sections' addresses and labels.
        var crumbs: [PageFrame.Step] = []
        /// The two-letter codes of the marks that the page uses.
        var marks: Set<String> = []
        /// Whether search engines should leave the page out.
        var isHidden = false
        /// What the head tells machines of the document; absent: what every page tells.
        var metadata: Metadata?
        /// What search may find the page by; absent: not at all, unless it is an entry's own page.
        var facets: Facets?
        /// Whether the page needs more styles than cases and articles do.
        var needsMoreStyles = true
        /// The names of the scripts that better the page, besides the one of every page.
        var scripts: [String] = []
    }

    /// The frame of a page.
    func frame(_ heading: Heading) -> PageFrame {
        let state = heading.entry.map { register.translations.state(of: $0, in: language) }
        let canonicalLanguage = state == .missing ? heading.entry?.language ?? language : language
        return PageFrame(
            lang: language.code, title: headTitle(heading),
            siteTitle: site.title.words(in: language),
            description: heading.description,
            canonical: absolute(heading.path(canonicalLanguage)), alternates: alternates(heading),
            isHidden: heading.isHidden, home: href(addresses.home(in: language)),
            font: assets.textFont.map { href($0) },
            styles: styles(more: heading.needsMoreStyles),
            icon: assets.icon.map { href($0) }, wordmark: assets.wordmark.map { href($0) },
            feed: href(addresses.feed(in: language)),
            scripts: scripts(heading),
            menu: menu(current: heading.section), tongues: tongues(heading),
            crumbs: heading.crumbs + [
                PageFrame.Step(label: heading.title.text, lang: heading.title.lang)
            ],
            sprite: assets.sprite(heading.marks), isDraft: heading.entry?.isDraft ?? false,
            isUntranslated: state == .missing,
            originalTongue: state == .missing ? heading.entry.map { tongue($0.language) } : nil,
            isStale: state == .stale,
            original: heading.entry.map { href(heading.path($0.language)) }, about: aboutPages(),
            newsroom: href(addresses.section(.newsroom, in: language)),
            licence: site.licence, contact: site.contact, asOf: date(assessment.asOf),
            search: href(addresses.section(.search, in: language)),
            openSearch: href("/opensearch.xml"), facets: facets(heading),
            corrections: register.ledger.isEmpty
                ? nil : href(addresses.corrections(in: language)),
            versions: heading.entry.flatMap { versions(of: $0) },
            ownTitle: heading.title.text, locales: locales, metadata: heading.metadata)
    }

    /// What search may find a page by: an entry's own page in force, and what says so itself. Drafts,
    /// frozen versions, tombstones and lists are not found.
    private func facets(_ heading: Heading) -> Facets? {
        guard !heading.isHidden else { return nil }
        guard let entry = heading.entry else { return heading.facets }
        let isOwn = heading.path(language) == addresses.path(of: entry.id, in: language)
        return isOwn && !entry.isDraft ? facets(of: entry) : nil
    }

    /// The page's locale and those of the site's other languages, as Open Graph writes them.
    private var locales: [String] {
        ([language] + site.languages.filter { $0 != language }).map { tongue in
            strings(in: tongue).wording.locale.replacing("-", with: "_")
        }
    }

    /// The scripts of a page: where there are several languages, the one that carries filter and
    /// anchor over to the same page in another; then the page's own.
    private func scripts(_ heading: Heading) -> [String] {
        let shared = site.languages.count > 1 ? ["tongue.js"] : []
        return (shared + heading.scripts).compactMap { assets.path($0) }.map { href($0) }
    }

    private func headTitle(_ heading: Heading) -> String {
        let name = site.title.words(in: language)
        return heading.title.text == name ? name : heading.title.text + " · " + name
    }

    /// The page in every language that has it, and where to choose (RFC 8288, hreflang).
    private func alternates(_ heading: Heading) -> [PageFrame.Alternate] {
        let languages =
            heading.entry.map {
                register.translations.languages(of: $0, among: site.languages)
            } ?? site.languages
        let choice =
            heading.choice ?? heading.entry.map { addresses.permalink(of: $0.id) }
            ?? heading.path(site.defaultLanguage)
        return languages.map {
            PageFrame.Alternate(lang: $0.code, href: absolute(heading.path($0)))
        } + [PageFrame.Alternate(lang: "x-default", href: absolute(choice))]
    }

    private func tongues(_ heading: Heading) -> [PageFrame.Tongue] {
        site.languages.filter { $0 != language }.map { other in
            PageFrame.Tongue(
                lang: other.code, name: Keys.ownNames[other.code] ?? other.code,
                href: href(heading.path(other)))
        }
    }

    private func menu(current: String?) -> [PageFrame.Step] {
        let sections: [(StringKey, String)] = [
            (Keys.matrix, addresses.section(.matrix, in: language)),
            (Keys.norms, addresses.index(of: .norm, in: language)),
            (Keys.instruments, addresses.index(of: .instrument, in: language)),
            (Keys.actors, addresses.index(of: .actor, in: language)),
            (Keys.cases, addresses.index(of: .case, in: language)),
            (Keys.coverage, addresses.index(of: .coverage, in: language)),
            (Keys.timeline, addresses.section(.timeline, in: language)),
            (Keys.search, addresses.section(.search, in: language)),
        ]
        return sections.map { key, path in
            PageFrame.Step(
                label: strings.text(key), href: href(path), isCurrent: path == current)
        }
    }

    /// The editors' own pages that the menu lists, by their order.
    private func aboutPages() -> [PageFrame.Step] {
        record.pages.filter(\.isInMenu)
            .sorted { ($0.order ?? .max, $0.entry.slug) < ($1.order ?? .max, $1.entry.slug) }
            .map { page in
                let title = title(of: page.entry)
                return PageFrame.Step(
                    label: title.text, lang: title.lang, href: href(page.entry.id))
            }
    }

    /// A step of the way here: the index of a kind.
    func crumb(_ kind: EntryKind) -> PageFrame.Step {
        PageFrame.Step(
            label: strings.text(Keys.index(of: kind)),
            href: href(addresses.index(of: kind, in: language)))
    }

    /// What an entry's page says of itself.
    func heading(of entry: Entry, marks: Set<String> = []) -> Heading {
        let addresses = addresses
        let id = entry.id
        let isPage = id.kind == .page
        return Heading(
            title: title(of: entry), description: entry.summary?.words(in: language),
            path: { addresses.path(of: id, in: $0) }, entry: entry,
            section: isPage ? nil : addresses.index(of: id.kind, in: language),
            crumbs: isPage ? [] : [crumb(id.kind)], marks: marks)
    }
}

extension Entry {
    var isDraft: Bool {
        if case .draft = status { true } else { false }
    }
}
