public import Diagnostics
public import Observatory
import Templates

/// What pages are drawn with: templates and strings, checked, and assets.
public struct Stationery: Sendable {
    let library: TemplateLibrary
    let assets: Assets
    /// The style that frozen pages carry inside.
    let frozenStyle: String

    /// Loads and checks a templates folder.
    ///
    /// - Parameters:
    ///   - folder: As the user gave it.
    ///   - languages: The site's; one that the tool has no words for is an error.
    /// - Throws: `LoadError` where the folder cannot be read.
    public static func load(
        folder: String, languages: [Language]
    ) throws(LoadError) -> Outcome<Stationery> {
        let folder = folder.folderName
        let wordings = languages.map { language in
            Wording(language: language.code) ?? Wording.english
        }
        let library: Outcome<TemplateLibrary>
        do {
            library = try TemplateLibrary.load(
                folder: folder, languages: wordings, pages: PageTemplates.all, keys: Keys.all)
        } catch {
            throw .unreadableFolder(path: folder, reason: "the templates cannot be read")
        }
        let assets = try AssetFolder(path: folder + "/assets").assets()
        let style = FrozenStyle.load(folder: folder)
        return Outcome(
            Stationery(
                library: library.product, assets: assets.product, frozenStyle: style.product),
            library.diagnostics + assets.diagnostics + style.diagnostics)
    }
}
