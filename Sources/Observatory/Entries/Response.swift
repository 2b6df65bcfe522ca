/// What someone did about a case.
public struct Response: Sendable, Hashable {
    /// What kind of act it was.
    public enum Form: String, Sendable, Hashable, CaseIterable {
        case sanctions, indictment, statement, takedown, patch, expulsion, reward, law, lawsuit
        case other
    }

    /// Who acted.
    public let by: Ref
    /// When.
    public let date: PartialDate
    /// How.
    public let form: Form
    /// What was done, in our words.
    public let text: Text?
    /// The entry's sources for it.
    public let sources: [Slug]

    /// A response; see the properties.
    public init(
        by: Ref, date: PartialDate, form: Form, text: Text? = nil, sources: [Slug] = []
    ) {
        self.by = by
        self.date = date
        self.form = form
        self.text = text
        self.sources = sources
    }
}
