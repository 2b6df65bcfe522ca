import Foundation

/// A folder of templates and strings on the disk.
struct TemplateFolder {
    let path: String

    /// Every template and list of strings below it, by name.
    func files() throws(TemplateFolderError) -> [TemplateFile] {
        var files: [TemplateFile] = []
        try collect(below: "", &files)
        return files
    }

    private func collect(
        below section: String, _ files: inout [TemplateFile]
    ) throws(TemplateFolderError) {
        for entry in try entries(of: section) where !entry.hasPrefix(".") {
            let name = section.isEmpty ? entry : "\(section)/\(entry)"
            switch Self.kind(of: "\(path)/\(name)") {
            case .typeDirectory: try collect(below: name, &files)
            case .typeRegular where Self.isOurs(name): files.append(try file(name))
            default: break
            }
        }
    }

    private func entries(of section: String) throws(TemplateFolderError) -> [String] {
        let folder = section.isEmpty ? path : "\(path)/\(section)"
        guard Self.kind(of: folder) == .typeDirectory else { throw .notAFolder(folder) }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            throw .unreadable(folder)
        }
    }

    private func file(_ name: String) throws(TemplateFolderError) -> TemplateFile {
        guard let bytes = FileManager.default.contents(atPath: "\(path)/\(name)") else {
            throw .unreadable("\(path)/\(name)")
        }
        return TemplateFile(name, path: "\(path)/\(name)", bytes: [UInt8](bytes))
    }

    private static func isOurs(_ name: String) -> Bool {
        name.hasSuffix(".mustache") || (name.hasPrefix("strings/") && name.hasSuffix(".yaml"))
    }

    /// What stands at a path, links followed.
    private static func kind(of path: String) -> FileAttributeType? {
        let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        return try? FileManager.default.attributesOfItem(atPath: real)[.type] as? FileAttributeType
    }
}
