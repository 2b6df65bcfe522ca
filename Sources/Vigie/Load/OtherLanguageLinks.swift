import Diagnostics
import Observatory

/// Finds addresses of the site's own pages in another language, written out in a body.
struct OtherLanguageLinks {
    let site: Site
    let language: Language

    func diagnostics(_ front: FrontMatter, path: String) -> [Diagnostic] {
        let home = Array(site.baseURL.utf8) + [UInt8(ascii: "/")]
        var diagnostics: [Diagnostic] = []
        var rest = front.body
        while let start = rest.firstIndex(of: home[0]) {
            rest = rest[start...]
            if rest.starts(with: home), isLink(start, in: front.body) {
                rest = rest.dropFirst(home.count)
                if let other = other(at: rest) {
                    let offset = start - front.body.startIndex
                    diagnostics.append(breach(other, offset, home.count, front, path))
                }
            } else {
                rest = rest.dropFirst()
            }
        }
        return diagnostics
    }

    /// Whether an address stands where a link's does, and not in running text or code.
    private func isLink(_ start: Int, in body: ArraySlice<UInt8>) -> Bool {
        start > body.startIndex
            && (body[start - 1] == UInt8(ascii: "(") || body[start - 1] == UInt8(ascii: "<"))
    }

    private func other(at rest: ArraySlice<UInt8>) -> Language? {
        site.languages.first { $0 != language && rest.starts(with: Array(($0.code + "/").utf8)) }
    }

    private func breach(
        _ other: Language, _ offset: Int, _ length: Int, _ front: FrontMatter, _ path: String
    ) -> Diagnostic {
        var location = SourceText.location(of: offset, in: Array(front.body), path)
        location.line += front.bodyLine - 1
        location.length = length
        return Rules.otherLanguageLink.breach(
            "this leads to the \(other.code) page", at: location,
            help: "link the entry: [label](case:slug); the page's language follows")
    }
}
