extension Desk {
    /// The pages that show many entries at once, and those of norms and actors.
    func overviewPages() -> [PlannedFile] {
        dossierPages() + matrixPages()
    }
}
