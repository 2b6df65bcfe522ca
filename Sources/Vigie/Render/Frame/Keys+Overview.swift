import Templates

extension Keys {
    /// The strings of the pages that show many entries at once, and of norms and actors.
    static let overviewKeys: [StringKey] =
        dossierKeys + matrixKeys + normKeys + actorKeys + homeKeys + timelineKeys + rootKeys
}
