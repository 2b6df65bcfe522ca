import Templates

extension PageTemplates {
    /// The templates of what the ledger tells.
    static let versions: [TemplateName: any View.Type] = [
        "changes": ChangesPage.self, "corrections": CorrectionsPage.self,
        "method-history": MethodHistoryPage.self, "former-standing": FormerStandingPage.self,
        "merged": MergedPage.self,
    ]
}
