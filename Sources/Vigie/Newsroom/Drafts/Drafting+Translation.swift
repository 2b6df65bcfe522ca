public import Observatory

extension Drafting {
    /// The languages of the site other than the entry's own, in which it has no file yet.
    ///
    /// - Throws: `DraftError.untold` where there is no such entry.
    public func missingLanguages(of id: EntryID) throws(DraftError) -> [Language] {
        let own = try original(of: id).language
        return site.languages.filter { language in
            language != own && Directory.realPath(path(of: id, in: language)) == nil
        }
    }

    /// The text of a translation's file to write into: the original's own words in its structure,
    /// every link, citation and heading in its place. It is a draft until its status is changed.
    ///
    /// - Throws: `DraftError.untold` where there is no such entry, or its language is this one.
    public func translation(of id: EntryID, into language: Language) throws(DraftError) -> String {
        let (original, own) = try original(of: id)
        guard own != language else {
            throw .untold("'\(id)' is written in \(language.code) already")
        }
        let words = [("title", original.title), ("summary", original.summary)].compactMap {
            key, words in words.map { "\(key): \(DraftYAML.quoted($0))\n" }
        }
        return """
            ---
            # Put the words of this file into \(language.code): below stand those of the original.
            # Keep links such as [](case:slug), citations such as [^id], and the order of headings.
            # Then delete these notes and `status`, and run: vigie translate --stamp \(id)
            \(words.joined())status: draft
            ---
            \(original.body)
            """
    }

    private func original(
        of id: EntryID
    ) throws(DraftError) -> (text: OriginalText, language: Language) {
        let path = path(of: id)
        guard case .success(let bytes) = FileReader(root: nil).bytes(of: path),
            let text = OriginalText(bytes: bytes, path: path)
        else { throw .untold("there is no entry '\(id)' that can be read: \(path)") }
        return (text, text.language ?? site.defaultLanguage)
    }
}
