import Foundation

/// A value of JSON-LD, read without any expectation.
indirect enum StructuredData: Decodable {
    case words(String)
    case truth(Bool)
    case list([StructuredData])
    case object([String: StructuredData])
    case nothing

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let words = try? value.decode(String.self) {
            self = .words(words)
        } else if let truth = try? value.decode(Bool.self) {
            self = .truth(truth)
        } else if let object = try? value.decode([String: StructuredData].self) {
            self = .object(object)
        } else if let list = try? value.decode([StructuredData].self) {
            self = .list(list)
        } else {
            self = .nothing
        }
    }

    /// Reads a script; nil of what is no JSON.
    init?(script: String) {
        let data = Data(script.utf8)
        guard let value = try? JSONDecoder().decode(StructuredData.self, from: data) else {
            return nil
        }
        self = value
    }

    subscript(key: String) -> StructuredData? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    /// Its words, or those of the `name` or `@id` of an object, each on one line.
    var names: [String] {
        switch self {
        case .words(let words): [SavedPage.tidy(words)].filter { !$0.isEmpty }
        case .list(let list): list.prefix(50).flatMap(\.names)
        case .object(let members): (members["name"] ?? members["@id"])?.names ?? []
        case .truth, .nothing: []
        }
    }

    /// The first article in it, at the top or in its `@graph`.
    var article: StructuredData? {
        switch self {
        case .list(let list): list.lazy.compactMap(\.article).first
        case .object(let members):
            isArticle ? self : (members["@graph"] ?? members["mainEntity"])?.article
        case .words, .truth, .nothing: nil
        }
    }

    private var isArticle: Bool {
        (self["@type"]?.names ?? []).contains { type in
            type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type.hasSuffix("Report")
        }
    }
}
