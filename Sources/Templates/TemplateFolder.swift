import Foundation

/// A folder of templates and strings on the disk.
struct TemplateFolder {
    let path: String

    /// Every template and list of strings below it, by name; links are not followed.
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
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
            isFolder.boolValue
        else { throw .notAFolder(folder) }
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

    private static func kind(of path: String) -> FileAttributeType? {
        try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    }
}
