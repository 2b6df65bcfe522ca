import Diagnostics
import Observatory

/// The forms of a git-backed editor (Sveltia CMS, Decap CMS), made from the declarations that decode
/// entries.
public struct CMSForms: Sendable {
    private let site: Site

    /// The forms for a site: its languages stand side by side.
    public init(site: Site) { self.site = site }

    /// `config.yml`: JSON, which is YAML as well.
    public var configuration: String {
        let collections = EntryKind.allCases.map(collection)
        return JSON.object([
            JSON.Member("backend", ["name": "git-gateway", "branch": "main"]),
            JSON.Member("publish_mode", "editorial_workflow"),
            JSON.Member("media_folder", "content/pages"), JSON.Member("public_folder", ""),
            JSON.Member("locale", .string(site.defaultLanguage.code)),
            JSON.Member(
                "i18n",
                [
                    "structure": "multiple_files",
                    "locales": .array(site.languages.map { .string($0.code) }),
                    "default_locale": .string(site.defaultLanguage.code),
                    "omit_default_locale_from_file_path": true,
                    "omit_default_locale_from_filename": true,
                ]),
            JSON.Member("collections", .array(collections)),
        ]).text(.indented) + "\n"
    }

    /// `index.html`: the page that loads the editor.
    public static let page = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta name="robots" content="noindex">
        <title>Editors' desk</title>
        </head>
        <body>
        <script src="https://unpkg.com/@sveltia/cms@0.221.1/dist/sveltia-cms.js"></script>
        </body>
        </html>

        """

    private func collection(_ kind: EntryKind) -> JSON {
        let shape = KindShape.of(kind)
        let hasFiles = !kind.hasProperName
        var fields = shape.keys.map { CMSField(key: $0, languages: site.languages).json }
        fields.append([
            "name": "body", "label": "body", "widget": "markdown", "required": false,
            "i18n": .bool(hasFiles),
        ])
        return .object([
            JSON.Member("name", .string(kind.folder)), JSON.Member("label", .string(kind.folder)),
            JSON.Member("folder", .string("content/" + kind.folder)),
            JSON.Member("create", true), JSON.Member("delete", false),
            JSON.Member("slug", "{{fields._slug}}"), JSON.Member("extension", "md"),
            JSON.Member("format", "yaml-frontmatter"),
            JSON.Member("identifier_field", .string(shape.keys.first?.name ?? "title")),
            JSON.Member("i18n", .bool(hasFiles)), JSON.Member("fields", .array(fields)),
        ])
    }
}
