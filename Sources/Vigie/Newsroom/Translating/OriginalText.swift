import Diagnostics
import Observatory
import Yaml

/// The words of an original that its translations follow: title, summary and body as written.
struct OriginalText: Hashable {
    /// Absent where there is none, or where it is a map of languages.
    let title: String?
    /// The summary, likewise.
    let summary: String?
    /// The body in Markdown, with line feeds.
    let body: String
    /// The language that it says it is written in; an article's `lang` is the article's own.
    let language: Language?
    /// What a translation's `of` names.
    let digest: String

    /// Reads an entry's file; nil of what is none.
    init?(bytes: [UInt8], path: String) {
        guard let source = SourceText.read(bytes, path: path).product,
            let front = FrontMatter.cut(source, path: path).product,
            case .mapping(let pairs)? = YamlReader().read(front.yaml, firstLine: 2).0?.content
        else { return nil }
        func words(_ key: String) -> String? { pairs.first { $0.key == key }?.value.scalar }
        title = words("title")
        summary = words("summary")
        language = path.contains("/coverage/") ? nil : words("lang").flatMap(Language.init)
        body = String(decoding: front.body, as: UTF8.self)
        digest = TranslationDigest.of(
            title: words("title"), summary: words("summary"), body: front.body)
    }
}
