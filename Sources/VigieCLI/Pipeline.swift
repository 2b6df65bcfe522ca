import Diagnostics
import Observatory
import Vigie

/// What the command asks of the library: the one place where the two meet.
struct Pipeline: Sendable {
    /// What is to be done.
    enum Task: Sendable, Equatable {
        /// The site is to be made.
        case build
        /// The same, and what is not published refuses it.
        case release
        /// All files are to be checked.
        case check
        /// All files are to be checked, and what the record still lacks is to be told.
        case newsroom
        /// These files are to be checked, as the user typed them.
        case checkFiles([String])
        /// What changed is to be recorded in the ledger.
        case publish(PublicationOrder)
    }

    /// Does it. Content errors are in the account; what is thrown is a `LoadError`, a `WriteError`
    /// or another error of the world.
    var run: @Sendable (Task, BuildOptions, Interruption, Progress) async throws -> Account
    /// The rules that the account's diagnostics may name.
    var rules: [Rule]
}
