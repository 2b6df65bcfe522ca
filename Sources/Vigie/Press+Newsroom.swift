import Diagnostics

extension Press {
    /// Looks for everything that is wrong, and notes what the record still lacks.
    ///
    /// - Throws: `LoadError`.
    public func checkNewsroom() async throws -> Account {
        var clock = StageClock()
        var (account, assessment, _) = try await prepare(&clock)
        account.diagnostics += NewsroomGaps(assessment)
            .diagnostics(in: options.content.folderName)
        return account
    }
}
