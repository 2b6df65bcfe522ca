import ArgumentParser
import Observatory
import Vigie

/// `vigie publish`: adds to the ledger what has changed.
struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Record what is published: addresses, versions, frozen pages.",
        discussion: """
            EXAMPLES
              vigie publish
              vigie publish --note-en "A date" --note-fr "Une date"
              vigie publish case:wannacry-2017 --correction --note-en "…" --note-fr "…"

            Every entry that has changed since its last version gets the next one, and a page in \
            each language that never changes. What changed is said by the notes, or by the entry's \
            own list of `changes`. Without names, everything that has changed is published. All \
            languages are frozen together: an entry whose translation is behind is refused.

            EXIT STATUS
              0   done, or nothing to publish
              1   the content has errors, or an address would be lost
              64  wrong usage, a translation behind, or nobody says what changed
              74  a file or folder could not be read or written
            """)

    @Argument(
        help: ArgumentHelp(
            "The entries to publish, such as case:wannacry-2017.", valueName: "entry"),
        transform: PublishCommand.entry)
    var entries: [EntryID] = []

    @Option(
        help: ArgumentHelp("The day of the publication; today's without it.", valueName: "date"),
        transform: CommonOptions.day)
    var date: Day?

    @Option(help: ArgumentHelp("What changed, in English.", valueName: "words"))
    var noteEn: String?

    @Option(help: ArgumentHelp("What changed, in French.", valueName: "words"))
    var noteFr: String?

    @Flag(help: "It puts right something that was wrong.")
    var correction = false

    @Flag(help: "Freeze translations that do not follow their originals, too.")
    var allowStale = false

    @OptionGroup var options: CommonOptions

    func validate() throws {
        guard !options.drafts else {
            throw ValidationError("--drafts: drafts are not published")
        }
    }

    func run() async throws {
        var notes: [Language: String] = [:]
        notes[.english] = noteEn
        notes[.french] = noteFr
        try await options.run(
            .publish(
                PublicationOrder(
                    date: date ?? SourceDateEpoch.day() ?? Machine.today, notes: notes,
                    isCorrection: correction, allowsStale: allowStale, entries: entries)))
    }

    /// Reads `case:wannacry-2017`, or the path of the entry's file.
    static func entry(_ text: String) throws -> EntryID {
        if let id = EntryName.id(text) { return id }
        throw ValidationError("'\(text)' names no entry, such as case:wannacry-2017")
    }
}
