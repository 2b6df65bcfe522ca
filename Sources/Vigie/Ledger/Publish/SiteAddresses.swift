import Observatory

/// Which files of the site answer at addresses that are no entry's and no standing's.
struct SiteAddresses {
    private let entries: Set<String>
    private let standings: [String]
    private let homes: Set<String>
    /// Where the matrices of single texts begin: views of the matrix, made while there is something
    /// to see, and kept out of search engines.
    private let views: [String]

    init(_ register: Register) {
        let site = register.site
        let known = register.record.entries + register.withdrawn
        entries = Set(
            known.flatMap { entry in
                ([entry.slug] + entry.formerSlugs).flatMap {
                    register.addresses.all(of: EntryID(entry.id.kind, $0), site)
                }
            })
        standings = site.languages.map { register.addresses.section(.standings, in: $0) }
        views = site.languages.map {
            register.addresses.section(.matrix, in: $0)
                + register.addresses.segment(of: EntryKind.instrument, in: $0) + "/"
        }
        homes = Set(site.languages.map { register.addresses.home(in: $0) })
    }

    /// The addresses among the paths of files: pages, and feeds below a language.
    ///
    /// The second and later pages of an index are none: what they list moves on.
    func among(_ paths: [String]) -> [String] {
        paths.compactMap { path in
            let address: String
            if path == "index.html" || path.hasSuffix("/index.html") {
                address = "/" + path.dropLast("index.html".count)
            } else if path.hasSuffix(".xml"), homes.contains(where: ("/" + path).hasPrefix) {
                address = "/" + path
            } else {
                return nil
            }
            return isOwn(address) ? address : nil
        }
    }

    private func isOwn(_ address: String) -> Bool {
        guard !standings.contains(where: { address != $0 && address.hasPrefix($0) }) else {
            return false
        }
        guard !views.contains(where: address.hasPrefix) else { return false }
        var folder = Substring(address)
        if folder.hasSuffix("/"),
            folder.dropLast().split(separator: "/").last?.hasPrefix("page-")
                ?? false
        {
            return false
        }
        while let slash = folder.lastIndex(of: "/") {
            if entries.contains(folder[...slash].description) { return false }
            folder = folder[..<slash]
        }
        return true
    }
}
