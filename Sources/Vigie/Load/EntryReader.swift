import Diagnostics
import Markup
import Observatory
import Yaml

/// Reads one file of the content folder at a time; safe to use from several cores.
struct EntryReader: Sendable {
    let files: FileReader
    let site: Site

    /// An entry's own file with those of its translations, or an image.
    struct Bundle: Sendable {
        var original: FoundFile?
        var translations: [FoundFile] = []
    }

    /// How much of an entry is read.
    enum Depth: Sendable {
        /// Its facts, its body and its translations.
        case whole
        /// Its facts alone.
        case facts
        /// No more than references to it need, where that can be had for less; else its facts.
        case glimpse
    }

    func read(_ bundle: Bundle, _ depth: Depth = .whole) -> [Outcome<Sheet>] {
        guard depth != .whole, let original = bundle.original, case .entry(let id) = original.role
        else { return reading(bundle).sheets }
        if depth == .glimpse, let sheet = glimpse(id, original) { return [Outcome(sheet)] }
        return [entry(id, original, depth, isTranslated: !bundle.translations.isEmpty).sheet]
    }

    func image(_ file: FoundFile) -> Outcome<Sheet> {
        let found = ImageInspector(path: file.path).inspect(files)
        let image = found.product.map {
            ContentImage(path: file.path, inside: file.inside, bytes: $0)
        }
        return Outcome(image.map(Sheet.image) ?? .nothing, found.diagnostics)
    }

    /// An entry's own file, and the ids that it and its translations may cite; nil: not known.
    func entry(
        _ id: EntryID, _ file: FoundFile, _ depth: Depth, isTranslated: Bool
    ) -> (sheet: Outcome<Sheet>, sources: Set<String>?) {
        let matter = matter(of: file)
        guard let (front, pairs, place) = matter.product else {
            return (Outcome(.unread(id), matter.diagnostics), nil)
        }
        let language = EntryReader.language(of: id.kind, pairs) ?? site.defaultLanguage
        var reader = ShapeReader(path: file.path, language: language, languages: site.languages)
        let fields = reader.fields(
            pairs, KindShape.of(id.kind), at: place,
            opening: Location(path: file.path, length: 3))
        var decoder = EntryDecoder(path: file.path, id: id, language: language, site: site)
        let facts = decoder.facts(fields)
        let isWhole = depth == .whole
        let body =
            isWhole
            ? body(front, file, language, sources: decoder.citable)
            : Outcome(nil)
        let diagnostics =
            matter.diagnostics + reader.diagnostics + decoder.diagnostics + body.diagnostics
        guard let facts else { return (Outcome(.unread(id), diagnostics), decoder.citable) }
        let manuscript = Manuscript(
            path: file.path, facts: facts, body: body.product,
            digest: isWhole
                ? TranslationDigest.of(
                    title: EntryReader.words("title", pairs),
                    summary: EntryReader.words("summary", pairs),
                    body: front.body)
                : "",
            content: isWhole ? ContentDigest.of(pairs, body: front.body) : nil,
            bareSentences: isWhole ? bareSentences(front, pairs, language) : [],
            unevenTexts: isWhole ? UnevenText.all(in: fields, of: site.languages) : [],
            paragraphs: isWhole && isTranslated ? BodyLayout(front).paragraphs : [])
        return (Outcome(.manuscript(manuscript), diagnostics), decoder.citable)
    }

    /// A translation's file.
    ///
    /// - Parameter sources: The ids of the original's sources; nil where the original cannot be read:
    ///   citations are then not checked.
    func translation(_ file: FoundFile, sources: Set<String>?) -> Outcome<Sheet> {
        let matter = matter(of: file)
        guard case .translation(let id, let language) = file.role,
            let (front, pairs, place) = matter.product
        else {
            return Outcome(.nothing, matter.diagnostics)
        }
        var reader = ShapeReader(path: file.path, language: language, languages: site.languages)
        let fields = reader.fields(pairs, KindShape.translation, at: place)
        let body = body(front, file, language, sources: sources)
        let isFrench = language == .french
        func set(_ key: String) -> String? {
            fields.string(key).map { isFrench ? Typography.french($0) : $0 }
        }
        let rendition = Rendition(
            path: file.path, id: id, language: language, title: set("title"),
            summary: set("summary"), body: body.product, of: fields.string("of"),
            isDraft: fields.string("status") == "draft",
            marks: Rendition.Marks(fields),
            content: ContentDigest.of(pairs, body: front.body),
            bareSentences: bareSentences(front, pairs, language),
            layout: BodyLayout(front))
        return Outcome(
            .rendition(rendition), matter.diagnostics + reader.diagnostics + body.diagnostics)
    }

    private func bareSentences(
        _ front: FrontMatter, _ pairs: [YamlNode.Pair], _ language: Language
    ) -> [Sentence] {
        let finder = BareSentences(language: language, languages: site.languages)
        return finder.sentences(of: pairs) + finder.sentences(of: front)
    }

    private typealias Matter = (FrontMatter, [YamlNode.Pair], YamlNode.Place)

    /// The file cut in two, its front matter read; nil where it cannot be used, which is noted.
    private func matter(of file: FoundFile) -> Outcome<Matter?> {
        let bytes: [UInt8]
        switch files.bytes(of: file.path) {
        case .success(let read): bytes = read
        case .failure(let unreadable):
            let breach = Rules.unreadableEntry.breach(
                "this entry cannot be opened: \(unreadable.reason)", at: Location(path: file.path),
                help: "an entry is an ordinary file: check its kind and its permissions")
            return Outcome(nil, [breach])
        }
        let text = SourceText.read(bytes, path: file.path)
        guard let source = text.product else { return Outcome(nil, text.diagnostics) }
        let cut = FrontMatter.cut(source, path: file.path)
        let diagnostics = text.diagnostics + cut.diagnostics
        guard let front = cut.product, cut.diagnostics.isEmpty else {
            return Outcome(nil, diagnostics)
        }
        let (root, faults) = YamlReader().read(front.yaml, firstLine: 2)
        let all = diagnostics + faults.map { Rules.breach($0, file.path) }
        let top = YamlNode.Place(line: 1, column: 1, length: 3)
        switch root?.content {
        case .mapping(let pairs): return Outcome((front, pairs, root?.place ?? top), all)
        case nil where faults.isEmpty: return Outcome((front, [], top), all)
        case nil: return Outcome(nil, all)
        default:
            let breach = Rules.wrongType.breach(
                "no keys stand between the lines `---`", at: Location(path: file.path, length: 3),
                help: "write a key, a colon, a space and the value on each line: `title: …`")
            return Outcome(nil, all + [breach])
        }
    }

    /// The entry's own language, found before its texts are read.
    ///
    /// An article's `lang` is the article's: its summary is ours, in the site's languages.
    private static func language(of kind: EntryKind, _ pairs: [YamlNode.Pair]) -> Language? {
        guard kind != .coverage else { return nil }
        return words("lang", pairs).flatMap { Language($0) }
    }

    /// The words of a key as written; nil of a map or an absent key.
    private static func words(_ key: String, _ pairs: [YamlNode.Pair]) -> String? {
        pairs.first { $0.key == key }?.value.scalar
    }
}

extension Rendition.Marks {
    fileprivate init(_ fields: Particulars) {
        func mark(_ key: String) -> Mark { fields.has(key) ? fields.mark(of: key) : Self.top }
        self.init(title: mark("title"), summary: mark("summary"), of: mark("of"))
    }
}
