/// What stands between `[^` and `]` in a body, each once, in order of first use.
///
/// cmark is given each label as a link reference definition ahead of the body. So cmark itself
/// decides what is a citation and what is code, and says which with an address such as `^3`.
struct Labels {
    private(set) var names: [String] = []
    private var indices: [String: Int] = [:]

    /// How many lines ``definitions`` has.
    var lineCount: Int { names.isEmpty ? 0 : names.count + 1 }

    /// The definitions, a line each and an empty line; nothing without labels.
    var definitions: [UInt8] {
        var text: [UInt8] = []
        for (index, name) in names.enumerated() {
            text += "[^".utf8
            text += name.utf8
            text += "]: ^".utf8
            text += String(index).utf8
            text.append(UInt8(ascii: "\n"))
        }
        return text.isEmpty ? [] : text + [UInt8(ascii: "\n")]
    }

    /// Notes a label; one noted before is not noted again.
    mutating func note(_ bytes: some Collection<UInt8>) {
        let name = String(decoding: bytes, as: UTF8.self)
        if indices.updateValue(names.count, forKey: name) != nil { return }
        names.append(name)
    }

    /// The label that an address such as `^3` stands for; nil for every other address.
    func name(at address: Bytes) -> String? {
        guard address.first == UInt8(ascii: "^"),
            let index = Int(String(decoding: address.dropFirst(), as: UTF8.self)),
            names.indices.contains(index)
        else { return nil }
        return names[index]
    }
}
