import Diagnostics
import Observatory
import Yaml

/// Reads site.yaml.
struct SiteReader {
    static let shape = Shape(
        "site.yaml",
        [
            .required("title", .text, "The site's name."),
            Key("description", .text, "What it is, in a sentence."),
            .required("base-url", .url, "Where it is published."),
            .required("languages", .list(.language), "Its languages; the first is shown first."),
            .required("default-language", .language, "The language of entries that name none."),
            .required("contact", .string, "How to reach the editors."),
            Key("licence", .string, "The content's licence, by its SPDX name."),
            Key("repository", .url, "Where the content is kept."),
            Key("method", .map(method), "Settings of the method."),
            Key("security", .map(security), "Whom to tell of a weakness of the site."),
        ])

    private static let method = Shape(
        "the method's settings",
        [Key("window-years", .integer, "For how many years a finding counts; 10 by default.")])

    private static let security = Shape(
        "the security settings",
        [
            .required("contact", .string, "An address of mail or of the web."),
            Key("expires", .date, "Until when it holds."),
        ])

    /// The path as the user would type it.
    let path: String

    /// The site's settings; the fallback, with errors, where they cannot be read.
    func site(_ files: FileReader) -> Outcome<Site> {
        let bytes: [UInt8]
        switch files.bytes(of: path) {
        case .success(let read): bytes = read
        case .failure(let unreadable):
            return Outcome(
                .fallback,
                [
                    Rules.unreadableEntry.breach(
                        "the site's settings cannot be opened: \(unreadable.reason)",
                        at: Location(path: path),
                        help: "write \(path) with title, base-url, languages and contact")
                ])
        }
        let text = SourceText.read(bytes, path: path)
        guard let source = text.product else { return Outcome(.fallback, text.diagnostics) }
        let (root, faults) = YamlReader().read(source.bytes)
        let diagnostics = text.diagnostics + faults.map { Rules.breach($0, path) }
        guard case .mapping(let pairs)? = root?.content, let place = root?.place else {
            return Outcome(.fallback, diagnostics + (faults.isEmpty ? [notAMap] : []))
        }
        var outcome = decode(pairs, at: place)
        outcome.diagnostics += diagnostics
        return outcome
    }

    private var notAMap: Diagnostic {
        Rules.wrongType.breach(
            "no keys stand in the site's settings", at: Location(path: path),
            help: "write a key, a colon, a space and the value on each line: `title: …`")
    }

    private func decode(_ pairs: [YamlNode.Pair], at place: YamlNode.Place) -> Outcome<Site> {
        let languages = SiteReader.languages(pairs)
        var reader = ShapeReader(path: path, language: languages[0], languages: languages)
        let fields = reader.fields(
            pairs, SiteReader.shape, at: place, opening: Location(path: path))
        let site = Site(fields, languages: languages)
        var diagnostics = reader.diagnostics
        if let language = fields.language("default-language"), !languages.contains(language) {
            let mark = fields.mark(of: "default-language")
            diagnostics.append(
                Rules.unknownLanguage.breach(
                    "'\(language.code)' is no language of the site", at: Location(path, mark),
                    help: "add it to `languages`, or choose one of them"))
        }
        return Outcome(site, diagnostics)
    }

    /// The languages, found before anything else: texts are read in them.
    private static func languages(_ pairs: [YamlNode.Pair]) -> [Language] {
        guard
            case .sequence(let items)? = pairs.first(where: { $0.key == "languages" })?
                .value.content
        else { return Site.fallback.languages }
        let languages = items.compactMap { $0.scalar.flatMap { Language($0) } }
        return languages.isEmpty ? Site.fallback.languages : languages
    }
}

extension Site {
    fileprivate init(_ fields: Particulars, languages: [Language]) {
        let address = fields.string("base-url") ?? Site.fallback.baseURL
        self.init(
            title: fields.text("title") ?? Site.fallback.title,
            description: fields.text("description"), baseURL: address.withoutEndSlashes,
            languages: languages,
            defaultLanguage: fields.language("default-language")
                .flatMap { languages.contains($0) ? $0 : nil } ?? languages[0],
            contact: fields.string("contact") ?? "", licence: fields.string("licence"),
            repository: fields.string("repository"),
            windowYears: fields.map("method")?.integer("window-years") ?? 10,
            security: fields.map("security").flatMap { security in
                security.string("contact").map {
                    Security(contact: $0, expires: security.date("expires"))
                }
            })
    }
}

extension Location {
    /// The place of a mark in a file.
    init(_ path: String, _ mark: Mark) {
        self.init(
            path: path, line: Int(mark.line), column: Int(mark.column), length: Int(mark.length))
    }
}
