import Observatory

/// The stylesheet, fonts, icon and marks: files whose names carry a digest of their bytes, so that
/// browsers may keep them for ever.
struct Assets: Sendable {
    /// The stylesheet's path on the site: `/assets/vigie.3f2a….css`.
    let stylesheet: String
    /// The font of running text, to load early; absent where the templates have none.
    let textFont: String?
    /// The site's icon; absent where the templates have none.
    let icon: String?
    /// The files to write, by path.
    let files: [PlannedFile]

    /// The scripts' paths on the site, by their names without the digest: `matrix.js`.
    private let scripts: [String: String]
    /// The symbols of icons.svg, by id, as markup.
    private let symbols: [String: String]

    init(
        stylesheet: String, textFont: String?, icon: String?, scripts: [String: String],
        files: [PlannedFile], symbols: [String: String]
    ) {
        self.stylesheet = stylesheet
        self.textFont = textFont
        self.icon = icon
        self.scripts = scripts
        self.files = files
        self.symbols = symbols
    }

    /// A script's path on the site; nil where the templates have none of that name.
    func script(_ name: String) -> String? { scripts[name] }

    /// The marks that a page uses, once, hidden, for `<use href="#m-bs"/>`.
    ///
    /// - Parameter codes: Two-letter codes; unknown ones are left out.
    func sprite(_ codes: Set<String>) -> String {
        let used = codes.sorted().compactMap { symbols["m-" + $0] }
        guard !used.isEmpty else { return "" }
        return "<svg class=\"sprite\" width=\"0\" height=\"0\" aria-hidden=\"true\">"
            + used.joined() + "</svg>"
    }

    /// The wordmark's inner markup, for the masthead.
    var wordmark: String { symbols["wordmark"] ?? "" }
}
