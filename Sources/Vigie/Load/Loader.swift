public import Diagnostics
import Observatory

/// The first stage: files become a draft. Everything wrong in any file is noted, none stops the rest.
public struct Loader: Sendable {
    private let folder: String
    let jobs: Int

    /// A loader for a content folder.
    ///
    /// - Parameters:
    ///   - folder: As the user gave it.
    ///   - jobs: How many cores to use, at least 1.
    public init(folder: String, jobs: Int) {
        self.folder = folder.folderName
        self.jobs = jobs
    }

    /// Reads the whole folder.
    ///
    /// - Throws: `LoadError` where the folder itself cannot be read.
    public func load() async throws(LoadError) -> Outcome<Draft> {
        try await load { entries, bundles in
            await Cores.map(bundles, jobs: jobs) { entries.read($0) }
        }
    }

    /// - Parameter ledger: The ledger where it was read already; nil: it is read.
    func load(
        with ledger: Outcome<Ledger>? = nil,
        _ read: (EntryReader, [EntryReader.Bundle]) async -> [[Outcome<Sheet>]]
    ) async throws(LoadError) -> Outcome<Draft> {
        let inventory = try inventory()
        let sheets = await read(inventory.entries, inventory.bundles)
        let published: Outcome<Ledger>
        if let ledger {
            published = ledger
        } else {
            published = try await LedgerReader(
                content: folder, files: inventory.entries.files, jobs: jobs
            ).ledger()
        }
        return draft(inventory, sheets, published)
    }

    /// What there is to read, as site.yaml and the names of the files have it.
    ///
    /// - Throws: `LoadError` where the folder itself cannot be read.
    func inventory() throws(LoadError) -> Inventory {
        guard let root = Directory.realPath(folder) else {
            throw .unreadableFolder(path: folder, reason: "there is nothing there")
        }
        let reader = FileReader(root: root)
        _ = try Directory.names(folder)
        let site = SiteReader(path: folder + "/site.yaml").site(reader)
        let found = try ContentFolder(path: folder, languages: site.product.languages).files()
        return Inventory(
            entries: EntryReader(files: reader, site: site.product),
            bundles: Loader.bundles(found.product),
            diagnostics: site.diagnostics + found.diagnostics)
    }

    /// What was read, put together.
    func draft(
        _ inventory: Inventory, _ sheets: [[Outcome<Sheet>]], _ ledger: Outcome<Ledger>
    ) -> Outcome<Draft> {
        var draft = Outcome<Draft>(site: inventory.entries.site, sheets.flatMap { $0 })
        draft.diagnostics += inventory.diagnostics
        draft.product.ledger = ledger.product
        draft.product.folder = folder
        draft.diagnostics += ledger.diagnostics
        return draft
    }

    /// The files of each entry together, in the order of the entries' first files.
    private static func bundles(_ files: [FoundFile]) -> [EntryReader.Bundle] {
        var bundles: [EntryReader.Bundle] = []
        var places: [EntryID: Int] = [:]
        for file in files {
            guard let id = file.role.id else {
                bundles.append(EntryReader.Bundle(original: file))
                continue
            }
            let place = places[id] ?? bundles.count
            if place == bundles.count { bundles.append(EntryReader.Bundle()) }
            places[id] = place
            if case .entry = file.role {
                bundles[place].original = file
            } else {
                bundles[place].translations.append(file)
            }
        }
        return bundles
    }
}

extension EntryReader.Bundle {
    /// The entry that the files belong to; nil of an image.
    var id: EntryID? { (original ?? translations.first)?.role.id }
}

extension FoundFile.Role {
    /// The entry that the file belongs to; nil of an image.
    var id: EntryID? {
        switch self {
        case .entry(let id), .translation(let id, _): id
        case .image: nil
        }
    }
}

extension Outcome<Draft> {
    /// Sorts what the files held.
    init(site: Site, _ sheets: [Outcome<Sheet>]) {
        var manuscripts: [Manuscript] = []
        var renditions: [Rendition] = []
        var images: [ContentImage] = []
        var unread: Set<EntryID> = []
        var glimpsed: Set<EntryID> = []
        for sheet in sheets {
            switch sheet.product {
            case .manuscript(let manuscript): manuscripts.append(manuscript)
            case .rendition(let rendition): renditions.append(rendition)
            case .image(let image): images.append(image)
            case .glimpsed(let id): glimpsed.insert(id)
            case .unread(let id): unread.insert(id)
            case .nothing: break
            }
        }
        self.init(
            Draft(
                site: site, manuscripts: manuscripts, renditions: renditions, images: images,
                unread: unread, glimpsed: glimpsed),
            sheets.flatMap(\.diagnostics))
    }
}
