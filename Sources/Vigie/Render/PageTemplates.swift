import Templates

/// The templates that the code draws, with the view that each is given.
enum PageTemplates {
    static let all = live.merging(frozen) { $1 }.merging(versions) { $1 }

    private static let live: [TemplateName: any View.Type] = [
        "page": EditorialPage.self,
        "standing": DossierPage.self,
        "matrix": MatrixPage.self,
        "case": CasePage.self, "coverage": CoveragePage.self, "outlet": OutletPage.self,
        "press-events": PressEventsPage.self, "press-subjects": PressSubjectsPage.self,
        "index": IndexPage.self, "commitment": CommitmentPage.self,
        "instrument": InstrumentPage.self, "permalink": PermalinkPage.self,
        "redirect": RedirectPage.self, "tombstone": TombstonePage.self, "feed": FeedView.self,
        "norm": NormPage.self,
        "norms": NormIndexPage.self,
        "actor": ActorPage.self,
        "actors": ActorIndexPage.self,
        "home": HomePage.self,
        "search": SearchPage.self,
        "timeline": TimelinePage.self,
        "newsroom": NewsroomPage.self,
        "choice": ChoicePage.self,
        "missing": ChoicePage.self,
    ]
}
