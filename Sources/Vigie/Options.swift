public import Observatory

/// What a build is asked for.
public struct BuildOptions: Sendable, Hashable {
    /// The folder of the entries, as the user typed it.
    public var content: String
    /// The folder of the templates.
    public var templates: String
    /// The folder that the site is written to.
    public var output: String
    /// The day that standings are computed for; the latest date of a fact where none is named.
    public var asOf: Day?
    /// The site's address, in place of that of site.yaml.
    public var baseURL: String?
    /// How many workers read, render and write at a time.
    public var jobs: Int
    /// Whether drafts are on the site.
    public var drafts: Bool
    /// Whether warnings fail the build.
    public var strict: Bool
    /// Whether changes that are not published fail the build.
    public var isRelease = false
    /// Whether the site has a search index.
    public var search: Bool
    /// The program that makes it, Pagefind; absent where the machine has none.
    public var pagefind: String?

    /// The options of a build; without more, those of a fresh clone.
    public init(
        content: String = "content", templates: String = "templates", output: String = "site",
        asOf: Day? = nil, baseURL: String? = nil, jobs: Int = 1, drafts: Bool = false,
        strict: Bool = false, search: Bool = false, pagefind: String? = nil
    ) {
        self.content = content
        self.templates = templates
        self.output = output
        self.asOf = asOf
        self.baseURL = baseURL
        self.jobs = max(1, jobs)
        self.drafts = drafts
        self.strict = strict
        self.search = search
        self.pagefind = pagefind
    }
}
