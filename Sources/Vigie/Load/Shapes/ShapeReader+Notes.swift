import Diagnostics
import Yaml

extension ShapeReader {
    mutating func note(duplicate pair: YamlNode.Pair, first: YamlNode.Place) {
        note(
            Rules.duplicateKey, "'\(pair.key)' stands here a second time", at: location(pair.place),
            help: "delete one of the two",
            notes: [Diagnostic.Note("the first is here", at: location(first))])
    }

    mutating func note(unknown pair: YamlNode.Pair, in shape: Shape) {
        let meant = KeySlip.meant(pair.key, among: shape)
        let all = shape.keys.map(\.name).joined(separator: ", ")
        note(
            Rules.unknownKey, "'\(pair.key)' is no key of \(shape.name)", pair.place,
            help: meant.map {
                KeySlip.isDraft(pair.key) ? "write `status: draft`" : "did you mean '\($0)'?"
            }
                ?? "the keys of \(shape.name) are \(all)")
    }

    mutating func note(
        missingFrom pairs: [YamlNode.Pair], _ shape: Shape, at location: Location
    ) {
        let misspelt = pairs.filter { shape.key($0.key) == nil }
            .compactMap { KeySlip.meant($0.key, among: shape) }
        for key in shape.keys where key.isRequired && !misspelt.contains(key.name) {
            let written = pairs.first { $0.key == key.name }
            guard written?.value.isEmpty ?? true else { continue }
            if let written {
                note(
                    Rules.missingKey, "'\(key.name)' says nothing", written.place,
                    help: "write `\(key.name): \(key.form.sample)`; "
                        + "a text that begins with `#`, between quotes")
            } else {
                note(
                    Rules.missingKey, "'\(key.name)' is missing from \(shape.name)", at: location,
                    help: "add `\(key.name): \(key.form.sample)`\(key.told)")
            }
        }
    }
}

extension ShapeReader {
    func listHelp(_ node: YamlNode, of form: Form, key: String) -> String {
        if case .map = form, case .mapping(let pairs) = node.content, let first = pairs.first {
            return "begin each item with a hyphen and a space: `- \(first.key): …`"
        }
        if case .map(let shape) = form {
            return "begin each item on a line of its own: `- {\(shape.sample)}`"
        }
        return "write `\(key): [\(node.scalar ?? "…")]`, with a comma between items"
    }

    func scalarHelp(_ node: YamlNode, _ form: Form, key: String) -> String {
        if case .subject = form, case .mapping(let pairs) = node.content, let pair = pairs.first {
            return "write `\(pair.key):\(pair.value.scalar ?? "…")`, without a space in it"
        }
        return "write `\(key): \(form.sample)`; a text that holds a colon, between quotes"
    }
}
