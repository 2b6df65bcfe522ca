import Observatory
import Vigie

/// One run of `vigie translate`.
struct TranslateRun {
    let command: TranslateCommand
    let console: Console
    var past = GitHistory.past

    /// Lists or stamps, and tells about it.
    func run() async -> RunStatus {
        do {
            let site = try Drafting(content: command.content).site
            guard let languages = languages(of: site) else {
                console.warn("vigie: error: '\(command.lang ?? "")' is no language of the site\n")
                return .usage
            }
            let translating = Translating(content: command.content, jobs: Machine.cores)
            let ids = command.entries.compactMap(EntryName.id)
            if command.stamp {
                for id in ids { tell(try translating.stamp(id, in: languages)) }
                return .done
            }
            let gaps = try await translating.gaps(of: Set(ids), in: past)
            tell(gaps.filter { languages.contains($0.language) }, languages)
            return .done
        } catch {
            let failure = Failure(error)
            console.warn("vigie: error: \(failure.message)\n")
            return failure.status
        }
    }

    private func languages(of site: Site) -> [Language]? {
        guard let code = command.lang else { return site.languages }
        return site.languages.first { $0.code == code }.map { [$0] }
    }

    private func tell(_ stamps: [Translating.Stamp]) {
        for stamp in stamps {
            switch stamp {
            case .stamped(let path): console.say("\(path) stamped\n")
            case .current(let path): console.say("\(path) is up to date already\n")
            }
        }
    }

    private func tell(_ gaps: [TranslationGap], _ languages: [Language]) {
        let isColoured = command.color.isOn(
            terminal: console.isTerminal, environment: console.environment)
        for language in languages {
            let own = gaps.filter { $0.language == language }
            guard !own.isEmpty else { continue }
            console.say("\(language.code): \(own.count)\n")
            for gap in own { console.say(GapWords(gap, isColoured: isColoured).text) }
        }
        if gaps.isEmpty { console.say("Every translation is there and follows its original.\n") }
    }
}
