import Foundation

/// The folders and files below some folders.
enum FolderTree {
    /// The folders, those given included; a symbolic link is followed only where it was given.
    static func folders(below folders: [String]) -> [String] {
        folders.flatMap { folder in
            [folder]
                + entries(below: folder).filter { $0.type == .typeDirectory }
                .map { folder + "/" + $0.path }
        }
    }

    /// Every file with the time of its last change and its size.
    static func stamps(below folders: [String]) -> [String: [Double]] {
        var stamps: [String: [Double]] = [:]
        for folder in folders {
            for entry in entries(below: folder) where entry.type == .typeRegular {
                stamps[folder + "/" + entry.path] = [entry.changed, entry.size]
            }
        }
        return stamps
    }

    private typealias Entry = (
        path: String, type: FileAttributeType?, changed: Double, size: Double
    )

    private static func entries(below folder: String) -> [Entry] {
        guard let paths = FileManager.default.enumerator(atPath: folder) else { return [] }
        var entries: [Entry] = []
        while let path = paths.nextObject() as? String {
            let attributes = paths.fileAttributes
            let changed = attributes?[.modificationDate] as? Date
            let size = attributes?[.size] as? Int
            entries.append(
                (
                    path, attributes?[.type] as? FileAttributeType,
                    changed?.timeIntervalSince1970 ?? 0, Double(size ?? 0)
                ))
        }
        return entries
    }
}
