import Templates

/// The page of a version, complete in itself: what the live page shows of the entry's own, in a frame
/// that never ages.
struct FrozenPage<Page: View>: View {
    var frozen: FrozenFrame
    var page: Page

    static var fields: Fields<FrozenPage> {
        Fields(
            "frozen page",
            [
                .view("frozen", FrozenFrame.self) { $0.frozen },
                .view("page", Page.self) { $0.page },
            ])
    }
}

/// A commitment with its parties in few words.
struct FrozenCommitment: View {
    var page: CommitmentPage
    var adherence: AdherenceView

    static let fields = Fields<FrozenCommitment>(
        "frozen commitment",
        [
            .view("page", CommitmentPage.self) { $0.page },
            .view("adherence", AdherenceView.self) { $0.adherence },
        ])
}

extension PageTemplates {
    /// The templates of frozen pages, used by `vigie publish` only.
    static let frozen: [TemplateName: any View.Type] = [
        "frozen-case": FrozenPage<CasePage>.self, "frozen-norm": FrozenPage<NormPage>.self,
        "frozen-instrument": FrozenPage<InstrumentPage>.self,
        "frozen-commitment": FrozenPage<FrozenCommitment>.self,
        "frozen-page": FrozenPage<EditorialPage>.self,
    ]
}
