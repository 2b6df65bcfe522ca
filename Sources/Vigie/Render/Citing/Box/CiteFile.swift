import Templates

/// A citation as a file beside the page.
struct CiteFile: View {
    /// Beside the page: `cite.bib`.
    var href: String
    /// What the file is called once it is loaded: `vigie-wannacry-2017-v3.bib`.
    var name: String
    /// The format's name.
    var label: String
    /// The media type.
    var type: String
    /// Whether a button copies what is in it.
    var isCopied = true

    static let fields = Fields<CiteFile>(
        "citation file",
        [
            .text("href") { $0.href }, .text("name") { $0.name }, .text("label") { $0.label },
            .text("type") { $0.type }, .flag("copied") { $0.isCopied },
        ])
}
