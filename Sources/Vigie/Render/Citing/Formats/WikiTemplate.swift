/// A call of a template of Wikipedia: its name, and its parameters in their order.
struct WikiTemplate: Sendable, Hashable {
    /// The template's name.
    let name: String
    /// Names and values, plain; those without a value are left out.
    let parameters: [(name: String, value: String?)]
    /// The parameter for the day of access, which is the reader's: it comes last and stays empty.
    let access: String

    /// The call up to where the day of access goes.
    var opening: String {
        let told = parameters.compactMap { parameter in
            parameter.value.map { "|\(parameter.name)=\(WikiTemplate.escape($0)) " }
        }
        return "{{\(name) " + told.joined() + "|\(access)="
    }

    /// What closes the call.
    let closing = "}}"

    /// A text that is only a text inside a template's call: no sign in it parts parameters, opens a
    /// template, link, tag or entity, or leans a word. No-break spaces become plain ones: the wiki
    /// sets its own.
    static func escape(_ text: String) -> String {
        var escaped = ""
        let scalars = Array(text.unicodeScalars)
        for (place, scalar) in scalars.enumerated() {
            let next = place + 1 < scalars.count ? scalars[place + 1] : " "
            let last = place > 0 ? scalars[place - 1] : " "
            switch scalar {
            case "|", "[", "]", "{", "}", "<", ">", "~": escaped += "&#\(scalar.value);"
            case "'" where next == "'" || last == "'": escaped += "&#39;"
            case "&" where next == "#" || next.properties.isAlphabetic: escaped += "&amp;"
            case "\n", "\r", "\t", "\u{A0}", "\u{202F}": escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// An address as a parameter's value.
    static func encode(_ url: String) -> String {
        WebCharacters.encode(url) { " |[]{}<>\"'~\n\r\t".unicodeScalars.contains($0) }
    }

    static func == (one: WikiTemplate, other: WikiTemplate) -> Bool {
        one.opening == other.opening
    }

    func hash(into hasher: inout Hasher) { hasher.combine(opening) }
}
