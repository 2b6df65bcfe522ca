import Markup

/// A page that joins a document with addresses of its own, for reading it in tests.
struct Page {
    static let parser = Parser(kinds: ["case", "norm", "actor"], anchors: ["sources"])

    let document: Document
    let faults: [Fault]

    /// Parses a body whose entry has the sources `a` and `b`.
    init(_ body: String, language: String = "en") {
        (document, faults) = Self.parser.parse(body, language: language, sources: ["a", "b"])
    }

    /// Links as `<a kind:slug#fragment>`, citations as `[number.occurrence]`, images as
    /// `{name|alt|title}`.
    var html: String {
        document.pieces.map(Self.text).joined()
    }

    /// The faults as `line:column+length rule`.
    var report: [String] {
        faults.map { fault in
            let place = fault.place
            return "\(place.line):\(place.column)+\(place.length) \(fault.rule.rawValue)"
        }
    }

    private static func text(_ piece: Document.Piece) -> String {
        switch piece {
        case .html(let html): return html
        case .link(let link):
            let fragment = link.fragment.map { "#" + $0 } ?? ""
            return "<a \(link.kind):\(link.slug)\(fragment)>" + (link.takesTitle ? "Title" : "")
        case .citation(let citation): return "[\(citation.number).\(citation.occurrence)]"
        case .image(let image):
            return "{"
                + [image.name, image.alt, image.title].compactMap(\.self).joined(separator: "|")
                + "}"
        }
    }
}
