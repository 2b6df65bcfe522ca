import Diagnostics
import Observatory

extension ProofPress {
    /// Whether a touched file is one of the templates.
    func isOfTemplates(_ file: String) -> Bool {
        file.hasPrefix(options.templates + "/")
    }

    /// Whether a file that is gone had a say in the site.
    private func isKnown(_ file: String) -> Bool {
        let ledger = options.content + "/" + LedgerPath.folder + "/"
        return file.hasPrefix(ledger) || file == options.content + "/site.yaml"
            || inventory?.places[file] != nil
            || inventory?.held.diagnostics.contains { $0.location.path == file } ?? false
    }

    /// Whether a file of the content folder has a say in the site.
    private func isOfContent(_ file: String) -> Bool {
        file.hasPrefix(options.content + "/" + LedgerPath.folder + "/")
            || !ContentFolder.isTemporary(String(file.split(separator: "/").last ?? ""))
    }

    /// The entries that touched files belong to; nil where a file came or went, or where it is none
    /// of an entry's. A file that was never seen and is not there now, such as an editor's copy of a
    /// moment, is nothing.
    func bundles(of files: Set<String>) -> [EntryReader.Bundle]? {
        guard let inventory else { return nil }
        var places: Set<Int> = []
        for file in files where !isOfTemplates(file) {
            let isThere = Directory.isListed(file)
            if isThere, let place = inventory.places[file] {
                places.insert(place)
            } else if isThere ? isOfContent(file) : isKnown(file) {
                return nil
            }
        }
        return places.sorted().map { inventory.held.bundles[$0] }
    }

    /// Reads the files of some entries again that changed.
    func exchange(
        _ bundles: [EntryReader.Bundle], _ files: Set<String>
    ) async -> [SheetShelf.Exchange] {
        guard let inventory else { return [] }
        var shelf = shelf
        self.shelf = SheetShelf()
        let exchanges = await shelf.exchange(
            bundles, changed: files, by: inventory.held.entries, jobs: options.jobs)
        self.shelf = shelf
        return exchanges
    }

    /// A draft, with what is wrong in its entries and in the rest of the folder.
    struct Content {
        let draft: Draft
        let entries: [Diagnostic]
        let folder: [Diagnostic]
    }

    /// What the content says now.
    ///
    /// - Parameter isShelfFresh: Whether all that changed of it was read already.
    func load(isShelfFresh: Bool) async throws(LoadError) -> Content {
        let loader = Loader(folder: options.content, jobs: options.jobs)
        if isShelfFresh, let inventory, let published {
            let sheets = shelf.sheets(of: inventory.held.bundles)
            return content(inventory.held, sheets, published.ledger)
        }
        inventory = nil
        let ledger = try await ledger()
        let held = try loader.inventory()
        var shelf = shelf
        self.shelf = SheetShelf()
        let sheets = await shelf.read(held.bundles, by: held.entries, jobs: options.jobs)
        self.shelf = shelf
        var places: [String: Int] = [:]
        for (place, bundle) in held.bundles.enumerated() {
            for path in bundle.paths { places[path] = place }
        }
        inventory = (held, places)
        return content(held, sheets, ledger)
    }

    private func content(
        _ held: Inventory, _ sheets: [[Outcome<Sheet>]], _ ledger: Outcome<Ledger>
    ) -> Content {
        let loader = Loader(folder: options.content, jobs: options.jobs)
        var draft = loader.draft(held, sheets, ledger).product
        if let address = options.baseURL { draft.site.baseURL = address.withoutEndSlashes }
        return Content(
            draft: draft,
            entries: sheets.flatMap { $0.flatMap(\.diagnostics) },
            folder: held.diagnostics + ledger.diagnostics)
    }

    private func ledger() async throws(LoadError) -> Outcome<Ledger> {
        let folder = options.content + "/ledger"
        let stamp = Directory.isFolder(folder) ? try FolderStamp(of: folder) : nil
        if let published, published.stamp == stamp, stamp?.isSettled ?? true {
            return published.ledger
        }
        let files = FileReader(root: Directory.realPath(options.content))
        let ledger = try await LedgerReader(
            content: options.content, files: files, jobs: options.jobs
        ).ledger()
        published = (stamp, ledger)
        return ledger
    }
}
