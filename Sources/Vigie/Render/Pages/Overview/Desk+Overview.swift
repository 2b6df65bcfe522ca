extension Desk {
    /// The pages that show many entries at once, and those of norms and actors.
    func overviewPages() -> [PlannedFile] {
        let matrix = Matrix(assessment)
        let index = DossierIndex(self, notable: Set(matrix.charts.flatMap(\.actors)))
        return dossierPages() + matrixPages(matrix) + normPages(index) + [normIndex()]
            + actorPages(index) + actorIndex() + [homePage(matrix)] + timelinePages()
    }
}
