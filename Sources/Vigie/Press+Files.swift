import Diagnostics

extension Press {
    /// Looks for what is wrong in some files alone, resolved against all the others.
    ///
    /// Nothing is assessed or drawn, so that an editor's program can ask at every save.
    ///
    /// - Parameter files: Files of the content or of the templates, as the user typed them.
    /// - Throws: `LoadError`; of a file that is no part of either folder `.strangeFile`.
    public func check(only files: [String]) async throws -> Account {
        let named = try NamedFiles(files, in: options)
        var clock = StageClock()
        progress("Reading \(options.content)")
        var diagnostics: [Diagnostic] = []
        let loader = Loader(folder: options.content, jobs: options.jobs)
        var draft = try await loader.load(whole: named.entries)
        clock.lap("load")
        if named.isOfContent {
            diagnostics = await faults(of: draft)
            clock.lap("resolve")
            // What an unknown name was meant to be may be known by its title alone.
            if diagnostics.contains(where: { $0.rule == Rules.unknownReference.id }) {
                draft = try await loader.load(whole: named.entries, askingAll: true)
                diagnostics = await faults(of: draft)
                clock.lap("names")
            }
        }
        if named.isOfTemplates {
            diagnostics += try Stationery.load(
                folder: options.templates, languages: draft.product.site.languages
            ).diagnostics
            clock.lap("templates")
        }
        return Account(
            diagnostics: diagnostics.filter { named.paths.contains($0.location.path) },
            stages: clock.times)
    }

    private func faults(of draft: Outcome<Draft>) async -> [Diagnostic] {
        let resolver = Resolver(showsDrafts: options.drafts, jobs: options.jobs)
        return await draft.diagnostics + resolver.resolve(draft.product).diagnostics
    }
}
