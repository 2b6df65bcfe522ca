import Diagnostics

extension EntryReader {
    /// What was read of a bundle.
    struct Reading: Sendable {
        /// In the order of its files.
        let sheets: [Outcome<Sheet>]
        /// The ids that its translations may cite; nil: not known, or there are none.
        let sources: Set<String>?
    }

    /// Reads all files of a bundle; of one that was read before, only those that changed since, and
    /// translations where what they may cite did.
    ///
    /// - Parameters:
    ///   - files: Those that changed.
    ///   - last: What was read before; nil: nothing.
    func reading(
        _ bundle: Bundle, changed files: Set<String> = [], since last: Reading? = nil
    ) -> Reading {
        guard let original = bundle.original else {
            return Reading(
                sheets: bundle.translations.map { translation($0, sources: nil) }, sources: nil)
        }
        guard case .entry(let id) = original.role else {
            return Reading(sheets: [image(original)], sources: nil)
        }
        let (sheet, sources): (Outcome<Sheet>, Set<String>?)
        if let last, let old = last.sheets.first, !files.contains(original.path) {
            (sheet, sources) = (old, last.sources)
        } else {
            (sheet, sources) = entry(
                id, original, .whole, isTranslated: !bundle.translations.isEmpty)
        }
        let kept = last.map { $0.sources == sources ? Array($0.sheets.dropFirst()) : [] } ?? []
        let translations = bundle.translations.enumerated().map { place, file in
            kept.indices.contains(place) && !files.contains(file.path)
                ? kept[place] : translation(file, sources: sources)
        }
        return Reading(
            sheets: [sheet] + translations, sources: translations.isEmpty ? nil : sources)
    }
}
