import Observatory

/// What the pages of a frozen version need besides: how to reach the rest of the site without naming
/// it, and what must lie inside them.
struct FrozenSetting: Sendable {
    /// The way from the page to the root of the site, such as `../../../../`.
    ///
    /// Relative: so a frozen page does not age when the site moves to another host or folder.
    let ascent: String
    /// The images that bodies show, as `data:` addresses, by folder and name.
    let images: [String: String]

    /// How a frozen page names a path of the site.
    func href(_ path: String) -> String { ascent + path.dropFirst() }

    /// The way up from an address that ends with a slash.
    static func ascent(from address: String) -> String {
        String(repeating: "../", count: max(0, address.utf8.count { $0 == UInt8(ascii: "/") } - 1))
    }
}
