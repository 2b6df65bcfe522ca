import Templates

extension PageTemplates {
    /// The templates of what the ledger tells.
    static let versions: [TemplateName: any View.Type] = [:]
}
