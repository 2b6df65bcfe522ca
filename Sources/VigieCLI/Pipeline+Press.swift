import Diagnostics
import Vigie

extension Pipeline {
    /// The library's own stages.
    static let press = Pipeline(
        run: { task, options, interruption, progress in
            progress.tell("Reading \(options.content)")
            let draft = try await Loader(folder: options.content, jobs: options.jobs).load()
            progress.tell("Checking references")
            let resolver = Resolver(showsDrafts: options.drafts, jobs: options.jobs)
            let register = await resolver.resolve(draft.product)
            return Account(diagnostics: draft.diagnostics + register.diagnostics)
        },
        rules: Rules.all)
}
