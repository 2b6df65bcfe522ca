extension Desk {
    /// The pages of entries of all kinds, and of standings.
    var entrySections: [Section] {
        let index = Lazy {
            DossierIndex(self, notable: Set(indexes.matrix.value.charts.flatMap(\.actors)))
        }
        return [
            casePages, coveragePages, dossierPages, actorPages(index), normPages(index),
            instrumentPages, commitmentPages, outletPages,
        ]
    }

    /// The pages that show many entries at once.
    var overviewSections: [Section] {
        [matrixPages, timelinePages, actorIndex, Section(normIndex()), Section(homePage())]
            + indexSections + pressSections + [Section(searchPage()), Section(feed())]
    }
}
