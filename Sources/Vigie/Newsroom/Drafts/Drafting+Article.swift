public import Clippings
public import Observatory

extension Drafting {
    /// A press article as far as its saved page tells, with its outlet.
    public struct ArticleDraft: Sendable {
        /// The article's entry.
        public var article: EntryDraft
        /// A new entry for the outlet; absent where the record has it.
        public var outlet: EntryDraft?
    }

    /// Makes a draft of a press article from a saved page.
    ///
    /// - Parameter slug: Its slug; nil: made of outlet, date and headline.
    /// - Throws: `LoadError`; `DraftError` where the record has the address already, or where the
    ///   page tells nothing that a slug could be made of.
    public func article(from clipping: Clipping, slug: Slug?) async throws -> ArticleDraft {
        let shelf = try await PressShelf(content: folder)
        if let address = clipping.address, let known = shelf.article(at: address) {
            throw DraftError.isThere(path: path(of: known))
        }
        let host = clipping.address.map(PressShelf.host)
        let known = shelf.outlet(of: clipping)
        let new = known == nil ? ArticleSlug.made(of: clipping.publisher ?? host ?? "") : nil
        guard let slug = slug ?? ArticleSlug.of(clipping, outlet: known ?? new) else {
            throw DraftError.untold("the page has no metadata that a slug could be made of")
        }
        var draft = EntryDraft(EntryID(.coverage, slug), languages: site.languages)
        draft.answer("outlet", list: [(known ?? new)?.text])
        draft.guess("about", shelf.subjects(of: clipping))
        fill(&draft, from: clipping)
        return ArticleDraft(
            article: draft, outlet: new.map { outlet($0, clipping, host: host) })
    }

    private func fill(_ draft: inout EntryDraft, from clipping: Clipping) {
        draft.answer("lang", list: [clipping.language])
        draft.answer("date", list: [clipping.date.flatMap { PartialDate(iso: $0)?.description }])
        draft.answer("headline", list: [clipping.headline])
        draft.answer("url", list: [clipping.address].filter { $0.map(WebAddress.isSound) ?? false })
        draft.answer(
            "archived", list: [clipping.archived].filter { $0.map(WebAddress.isSound) ?? false })
        draft.answer("author", list: clipping.authors)
        draft.answer("access", list: [clipping.isFree.map { $0 ? "open" : "paywall" }])
        draft.remarks["headline"] = clipping.headline.map { _ in
            "As the page's metadata has it: compare it with what is printed."
        }
        draft.remarks["summary"] = clipping.summary.map {
            "The publisher's words, for you to say it in yours: \($0)"
        }
    }

    private func outlet(_ slug: Slug, _ clipping: Clipping, host: String?) -> EntryDraft {
        var draft = EntryDraft(EntryID(.outlet, slug), languages: site.languages)
        draft.answer("name", list: [clipping.publisher ?? host ?? slug.text])
        draft.answer("languages", list: [clipping.language])
        let scheme = clipping.address?.hasPrefix("http:") == true ? "http" : "https"
        draft.answer("url", list: [host.map { "\(scheme)://\($0)/" }])
        return draft
    }
}
