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
    func files(beside pages: [PlannedFile]) -> [PlannedFile] {
        let standard = assessment.register.site.defaultLanguage
        guard let desk = desks.first(where: { $0.language == standard }) else { return [] }
        let tongues = desks.map(ChoicePage.Tongue.init)
        return [
            desk.file(at: "/index.html") { desk, bytes in
                desk.draw("choice", ChoicePage(desk, tongues, isMissing: false), into: &bytes)
            },
            desk.file(at: "/404.html") { desk, bytes in
                desk.draw("missing", ChoicePage(desk, tongues, isMissing: true), into: &bytes)
            },
            robots(at: desk.absolute("/sitemap.xml")), StandingsFile.file(assessment),
        ] + HostFiles(desks: desks, desk: desk).files + SiteMap.files(assessment, pages)
            + SchemaFiles.files(assessment.register.site)
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
