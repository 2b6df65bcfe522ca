import CLibXML2

/// The metadata of a web page as it stands in its markup.
struct SavedPage {
    /// The values of `<meta>` by the lower-cased name or property, in the order of the page.
    private(set) var metas: [String: [String]] = [:]
    /// The address of `<link rel=canonical>`.
    private(set) var canonical: String?
    /// The `lang` of the page.
    private(set) var language: String?
    /// The words of `<title>`.
    private(set) var title: String?
    /// The texts of JSON-LD scripts.
    private(set) var scripts: [String] = []
    /// The address that a browser says it saved the page from.
    private(set) var savedFrom: String?

    /// The most nodes that are looked at, the most values of one name, the longest value.
    private static let nodes = 1_000_000
    private static let values = 50
    private static let length = 2_000
    private static let script = 1 << 20

    /// Reads a page; nil where the parser makes nothing of it.
    init?(_ html: [UInt8]) {
        let isUTF8 = String(validating: html, as: UTF8.self) != nil
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
            | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
            | HTML_PARSE_COMPACT.rawValue
        let document = html.withUnsafeBytes { bytes in
            htmlReadMemory(
                bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil,
                isUTF8 ? "UTF-8" : nil, Int32(options))
        }
        guard let document else { return nil }
        defer { xmlFreeDoc(document) }
        walk(document)
    }

    /// Visits every node without recursion: a hostile page may nest as deep as it likes.
    private mutating func walk(_ document: xmlDocPtr) {
        var node = document.pointee.children
        var count = 0
        while let current = node, count < SavedPage.nodes {
            count += 1
            visit(current)
            let isElement = current.pointee.type == XML_ELEMENT_NODE
            if isElement, let child = current.pointee.children {
                node = child
                continue
            }
            var last: xmlNodePtr? = current
            while let here = last, here.pointee.next == nil {
                last = here.pointee.parent
                if last?.pointee.type != XML_ELEMENT_NODE { last = nil }
            }
            node = last?.pointee.next
        }
    }

    private mutating func visit(_ node: xmlNodePtr) {
        if node.pointee.type == XML_COMMENT_NODE { return note(comment: words(of: node)) }
        guard node.pointee.type == XML_ELEMENT_NODE, let name = node.pointee.name else { return }
        switch String(cString: name) {
        case "html": language = attribute("lang", of: node) ?? attribute("xml:lang", of: node)
        case "meta": note(meta: node)
        case "title" where title == nil: title = SavedPage.tidy(words(of: node))
        case "link":
            let relations = attribute("rel", of: node)?.lowercased().split(separator: " ") ?? []
            if canonical == nil, relations.contains("canonical") {
                canonical = attribute("href", of: node)
            }
        case "script":
            let type = attribute("type", of: node)?.lowercased()
            if type == "application/ld+json", scripts.count < SavedPage.values {
                let text = words(of: node)
                if text.utf8.count <= SavedPage.script { scripts.append(text) }
            }
        default: break
        }
    }

    private mutating func note(meta node: xmlNodePtr) {
        let name =
            attribute("property", of: node) ?? attribute("name", of: node)
            ?? attribute("itemprop", of: node) ?? attribute("http-equiv", of: node)
        guard let name = name?.lowercased(), let content = attribute("content", of: node),
            metas.count < 1_000 || metas[name] != nil
        else { return }
        let words = SavedPage.tidy(content)
        if !words.isEmpty, metas[name, default: []].count < SavedPage.values {
            metas[name, default: []].append(words)
        }
    }

    /// Browsers write `saved from url=(0044)https://…` into the pages that they save.
    private mutating func note(comment: String) {
        let mark = " saved from url=("
        guard savedFrom == nil, comment.hasPrefix(mark),
            let end = comment.firstIndex(of: ")")
        else { return }
        savedFrom = SavedPage.tidy(String(comment[comment.index(after: end)...]))
    }

    private func attribute(_ name: String, of node: xmlNodePtr) -> String? {
        guard let value = xmlGetProp(node, name) else { return nil }
        defer { vigie_xml_free(value) }
        return String(cString: value)
    }

    private func words(of node: xmlNodePtr) -> String {
        guard let value = xmlNodeGetContent(node) else { return "" }
        defer { vigie_xml_free(value) }
        return String(cString: value)
    }

    /// What cannot be seen, ends a line or is none of Unicode's.
    private static let hidden: Set<Unicode.GeneralCategory> = [
        .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
    ]

    /// Words on one line without control characters, and not endless.
    static func tidy(_ words: String) -> String {
        let line = words.unicodeScalars.map { scalar -> Character in
            let isHidden = hidden.contains(scalar.properties.generalCategory)
            return isHidden ? " " : Character(scalar)
        }
        let parts = String(line).split { $0 == " " || $0 == "\u{A0}" }
        return String(parts.joined(separator: " ").prefix(length))
    }
}
