/// Licences by their SPDX names.
enum Licence {
    /// Where a licence can be read: at Creative Commons, else in SPDX's own list.
    static func address(_ name: String) -> String {
        let parts = name.lowercased().split(separator: "-")
        guard parts.count > 2, parts[0] == "cc", let version = parts.last else {
            return name == "CC0-1.0"
                ? "https://creativecommons.org/publicdomain/zero/1.0/"
                : "https://spdx.org/licenses/\(name).html"
        }
        let terms = parts.dropFirst().dropLast().joined(separator: "-")
        return "https://creativecommons.org/licenses/\(terms)/\(version)/"
    }
}
