import Observatory

/// Some files of the site that are planned together, when one of them is asked for.
///
/// A file's path tells which sections may hold it. So a page is found and drawn without the rest of
/// the site being planned, and what is planned is what a whole plan has at that path.
struct Section: Sendable {
    /// All its files.
    let files: @Sendable () -> [PlannedFile]
    /// Those among which the file at a path is, where the section has it at all.
    let near: @Sendable (String) -> [PlannedFile]

    /// A section that is planned as a whole.
    ///
    /// - Parameter addresses: Where the addresses of its files begin, each with a slash before it.
    init(below addresses: [String], _ plan: @escaping @Sendable () -> [PlannedFile]) {
        let folders = addresses.map { String($0.dropFirst()) }
        let planned = Lazy(plan)
        files = { planned.value }
        near = { path in folders.contains(where: path.hasPrefix) ? planned.value : [] }
    }

    /// A single file.
    init(_ file: PlannedFile) {
        files = { [file] }
        near = { $0 == file.path ? [file] : [] }
    }

    /// A section that is planned item by item.
    ///
    /// - Parameters:
    ///   - address: Where the addresses of its files begin, with a slash before it.
    ///   - find: The item that a file belongs to, by what follows in its path; nil where there is
    ///     none.
    init<Item: Sendable>(
        of items: @escaping @Sendable () -> [Item], below address: String,
        find: @escaping @Sendable (Substring) -> Item?,
        _ plan: @escaping @Sendable (Item) -> [PlannedFile]
    ) {
        let folder = String(address.dropFirst())
        let planned = Lazy { items().flatMap(plan) }
        files = { planned.value }
        near = { path in
            guard path.hasPrefix(folder) else { return [] }
            return find(path.dropFirst(folder.count)).map(plan) ?? []
        }
    }
}

extension Slug {
    /// The name of the first folder of a path.
    init?(folderOf path: Substring) { self.init(String(path.prefix { $0 != "/" })) }
}
