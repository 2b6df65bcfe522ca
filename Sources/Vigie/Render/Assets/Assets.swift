import Observatory

/// The stylesheets, fonts, icon and marks: files whose names carry a digest of their bytes, so that
/// browsers may keep them for ever.
struct Assets: Sendable {
    /// The files to write, by path.
    let files: [PlannedFile]

    /// The files' paths on the site, by their names without the digest: `matrix.js`.
    private let paths: [String: String]
    /// The symbols of icons.svg, by id, as markup.
    private let symbols: [String: String]

    init(paths: [String: String], files: [PlannedFile], symbols: [String: String]) {
        self.paths = paths
        self.files = files
        self.symbols = symbols
    }

    /// A file's path on the site: `/assets/matrix.3f2a….js`; nil where the templates have none of
    /// that name.
    func path(_ name: String) -> String? { paths[name] }

    /// The font of running text, to load early; absent where the templates have none.
    var textFont: String? { paths["fonts/vollkorn-regular.woff2"] }

    /// The site's icon; absent where the templates have none.
    var icon: String? { paths["favicon.svg"] }

    /// The masthead's drawing; absent where the templates have none.
    var wordmark: String? { paths["wordmark.svg"] }

    /// The marks that a page uses, once, hidden, for `<use href="#m-bs"/>`.
    ///
    /// - Parameter codes: Two-letter codes; unknown ones are left out.
    func sprite(_ codes: Set<String>) -> String {
        let used = codes.sorted().compactMap { symbols["m-" + $0] }
        guard !used.isEmpty else { return "" }
        return "<svg class=sprite width=0 height=0 aria-hidden=true>"
            + used.joined() + "</svg>"
    }
}
