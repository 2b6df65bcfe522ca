import Diagnostics
import Vigie

extension Pipeline {
    /// The library's own stages.
    static let press = Pipeline(
        run: { task, options, interruption, progress in
            var options = options
            options.isRelease = task == .release
            let press = Press(options) { progress.tell($0) }
            return switch task {
            case .build, .release: try await press.build(heeding: interruption)
            case .check: try await press.check()
            case .newsroom: try await press.checkNewsroom()
            case .checkFiles(let files): try await press.check(only: files)
            case .publish(let order): try await press.publish(order, heeding: interruption)
            }
        },
        rules: Rules.all + Rules.ofTemplates + Rules.newsroom)
}
