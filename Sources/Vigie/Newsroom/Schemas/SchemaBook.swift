import Diagnostics
import Observatory

/// The JSON Schemas of what editors write, made from the declarations that decode it.
public struct SchemaBook: Sendable {
    /// A schema's file.
    public struct Sheet: Sendable, Hashable {
        /// Its name, such as `case.json`.
        public let name: String
        /// Its text.
        public let text: String
    }

    private let site: Site

    /// The schemas for a site: its languages are those of texts, its address that of the schemas.
    public init(site: Site) { self.site = site }

    /// A schema for each kind of entry, for translations and for site.yaml, by name.
    public var sheets: [Sheet] {
        let kinds = EntryKind.allCases.map { sheet($0.rawValue, KindShape.of($0)) }
        let others = [
            sheet("translation", KindShape.translation), sheet("site", SiteReader.shape),
        ]
        return (kinds + others).sorted { $0.name < $1.name }
    }

    private func sheet(_ name: String, _ shape: Shape) -> Sheet {
        guard case .object(let members) = shape.schema(site.languages) else {
            preconditionFailure("a map's schema is an object")
        }
        let head: [JSON.Member] = [
            JSON.Member("$schema", "http://json-schema.org/draft-07/schema#"),
            JSON.Member("$id", .string("\(site.baseURL)/data/schema/\(name).json")),
            JSON.Member("title", .string("The facts of \(shape.name)")),
        ]
        let text = JSON.object(head + members).text(.indented) + "\n"
        return Sheet(name: name + ".json", text: text)
    }
}
