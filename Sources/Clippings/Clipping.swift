/// What the metadata of a saved web page says of the article that it holds.
///
/// Everything in it was written by others: it is a first draft for an editor, never a fact.
public struct Clipping: Sendable, Hashable {
    /// The headline as printed.
    public var headline: String?
    /// The name that the publisher goes by.
    public var publisher: String?
    /// The authors, in the order given, each once.
    public var authors: [String] = []
    /// The day of publication: `2017-05-12`, `2017-05` or `2017`.
    public var date: String?
    /// The language's code of two letters, in lower case.
    public var language: String?
    /// The address that the publisher itself gives the article; http or https.
    public var address: String?
    /// The archived copy that the file was saved from; absent where it was saved from the publisher.
    public var archived: String?
    /// What the article says in a sentence, by its publisher.
    public var summary: String?

    /// An empty clipping.
    public init() {}
}
