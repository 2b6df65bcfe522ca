import Observatory
import Templates

/// The files of the site that belong to no language: the choice of a language, the page for
/// addresses that are not there, the map, the word to robots, the table of standings.
struct RootFiles {
    let assessment: Assessment
    /// A desk for each language, in the site's order.
    let desks: [Desk]

    /// All of them.
    ///
    /// - Parameter pages: The files of all languages, for the map.
    func sections(beside pages: Lazy<[PlannedFile]>) -> [Section] {
        let site = assessment.register.site
        guard let desk = desks.first(where: { $0.language == site.defaultLanguage }) else {
            return []
        }
        return [
            choice(desk, at: "/index.html", "choice"), choice(desk, at: "/404.html", "missing"),
            robots(at: desk.absolute("/sitemap.xml")), StandingsFile.file(assessment),
        ].map(Section.init) + [
            Section(below: ["/sitemap"]) { SiteMap.files(assessment, pages.value) },
            Section(below: ["/data/schema/"]) { SchemaFiles.files(site) },
            Section(below: ["/_headers", "/opensearch.xml", "/.well-known/"]) {
                HostFiles(desks: desks, desk: desk).files
            },
        ]
    }

    private func choice(_ desk: Desk, at path: String, _ template: TemplateName) -> PlannedFile {
        desk.file(at: path) { [desks] desk, bytes in
            let tongues = desks.map(ChoicePage.Tongue.init)
            let page = ChoicePage(desk, tongues, isMissing: template == "missing")
            desk.draw(template, page, into: &bytes)
        }
    }

    private func robots(at map: String) -> PlannedFile {
        PlannedFile(path: "robots.txt") { bytes in
            bytes += "User-agent: *\nDisallow:\n\nSitemap: \(map)\n".utf8
        }
    }
}

extension Desk {
    /// Draws a view with a template of the language.
    func draw(_ template: TemplateName, _ view: some View, into bytes: inout [UInt8]) {
        library.render(template, view, in: language.code, into: &bytes)
    }
}
