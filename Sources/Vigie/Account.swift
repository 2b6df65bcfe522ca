public import Diagnostics
public import Observatory

/// What a run found and did, for the command to tell.
public struct Account: Sendable, Hashable {
    /// How many entries of a kind can be read in a language.
    public struct EntryCount: Sendable, Hashable {
        /// The kind.
        public let kind: EntryKind
        /// The language.
        public let language: Language
        /// How many.
        public let count: Int

        /// A count.
        public init(_ kind: EntryKind, in language: Language, _ count: Int) {
            self.kind = kind
            self.language = language
            self.count = count
        }
    }

    /// How long a stage took.
    public struct StageTime: Sendable, Hashable {
        /// The stage's name.
        public let stage: String
        /// Its time.
        public let time: Duration

        /// A stage's time.
        public init(_ stage: String, _ time: Duration) {
            self.stage = stage
            self.time = time
        }
    }

    /// What is wrong with the content, and notes on the output folder.
    public var diagnostics: [Diagnostic]
    /// The entries by kind and language, in the order in which they are told.
    public var entries: [EntryCount]
    /// What was done to the output; nil where nothing was to be written.
    public var written: Written?
    /// What was added to the ledger; nil where nothing was to be published.
    public var published: Published?
    /// How many entries are not as they were published last; 0 where nothing ever was.
    public var unpublished = 0
    /// How long each stage took, in their order.
    public var stages: [StageTime]

    /// Makes errors of changes that are not published.
    mutating func refuseUnpublished() {
        for place in diagnostics.indices
        where diagnostics[place].rule == Rules.unpublishedChange.id {
            diagnostics[place].severity = .error
        }
    }

    /// An account; see the properties.
    public init(
        diagnostics: [Diagnostic] = [], entries: [EntryCount] = [], written: Written? = nil,
        stages: [StageTime] = []
    ) {
        self.diagnostics = diagnostics
        self.entries = entries
        self.written = written
        self.stages = stages
    }
}
