import Diagnostics
import Observatory
import Vigie

/// What the command asks of the library: the one place where the two meet.
struct Pipeline: Sendable {
    /// What is to be done.
    enum Task: Sendable, Hashable {
        /// The site is to be made.
        case build
        /// All files are to be checked.
        case check
        /// These files are to be checked, as the user typed them.
        case checkFiles([String])
    }

    /// Does it. Content errors are in the account; what is thrown is a `LoadError`, a `WriteError`
    /// or another error of the world.
    var run: @Sendable (Task, BuildOptions, Interruption, Progress) async throws -> Account
    /// The rules that the account's diagnostics may name.
    var rules: [Rule]
}
