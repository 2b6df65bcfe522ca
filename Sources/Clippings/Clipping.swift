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
    /// The archived copy that the file was saved from; absent where it was saved from elsewhere.
    public var archived: String?
    /// Whether it can be read without paying; absent where the page does not say.
    public var isFree: Bool?
    /// What the article says in a sentence, in its publisher's words.
    public var summary: String?

    /// The largest page that is read, in bytes.
    public static let limit = 16 << 20

    /// An empty clipping.
    public init() {}

    /// Reads a saved page; one that is over the limit or no HTML at all gives an empty clipping.
    public init(html: [UInt8]) {
        self.init()
        guard html.count <= Clipping.limit, let page = SavedPage(html) else { return }
        self = Clipping(page)
    }
}
