import Clippings
import Diagnostics
import Foundation
import Observatory
import Vigie

/// One run of `vigie new`.
struct NewRun {
    let command: NewCommand
    let console: Console
    let terminal: Terminal

    /// Writes what was asked for and tells about it.
    func run() async -> RunStatus {
        do {
            let drafting = try Drafting(content: command.content)
            guard command.kind != .translation else { return try await translate(drafting) }
            return try await write(drafting)
        } catch let complaint as Complaint {
            console.warn("vigie: error: \(complaint.words)\n")
            return .usage
        } catch {
            let failure = Failure(error)
            console.warn("vigie: error: \(failure.message)\n")
            return failure.status
        }
    }

    /// Why the command cannot do what it was told.
    struct Complaint: Error {
        let words: String
    }

    private func write(_ drafting: Drafting) async throws -> RunStatus {
        var (draft, outlet) = try await drafts(drafting)
        try answer(&draft, drafting)
        if terminal.isThere {
            let interview = Interview(console: console, terminal: terminal)
            guard interview.fill(&draft, languages: drafting.site.languages) else {
                console.warn("Nothing was written.\n")
                return .interrupted
            }
        }
        let unanswered = draft.unanswered
        guard unanswered.isEmpty else {
            let flags = unanswered.map { "\n  --set \($0.key)=…  \($0.expected)" }
            throw Complaint(
                words: "\(draft.id) needs what you alone can know; add\(flags.joined())")
        }
        var written: [String] = []
        if let outlet {
            written.append(drafting.path(of: outlet.id))
            try drafting.write(outlet.text, to: drafting.path(of: outlet.id))
        }
        written.append(drafting.path(of: draft.id))
        try drafting.write(draft.text, to: drafting.path(of: draft.id))
        return try await tell(written)
    }

    /// The entry, and its outlet where that is new.
    private func drafts(_ drafting: Drafting) async throws -> (EntryDraft, EntryDraft?) {
        let slug = try command.slug.map { words in
            guard let slug = Slug(words) else {
                throw Complaint(
                    words: "'\(words)' is no slug: use lower-case letters, digits and single "
                        + "hyphens, such as port-of-nowhere-2026")
            }
            return slug
        }
        if let file = command.from {
            let made = try await drafting.article(from: clipping(file), slug: slug)
            return (made.article, made.outlet)
        }
        guard let kind = command.kind.entry, let slug else {
            throw Complaint(words: "a slug is missing")
        }
        let id = EntryID(kind, slug)
        let path = drafting.path(of: id)
        guard !FileManager.default.fileExists(atPath: path) else {
            throw DraftError.isThere(path: path)
        }
        return (drafting.draft(id), nil)
    }

    private func clipping(_ file: String) throws -> Clipping {
        let size = try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
        guard let size, let data = FileManager.default.contents(atPath: file) else {
            throw Complaint(words: "\(file): there is no such file that can be read")
        }
        guard size <= Clipping.limit else {
            throw Complaint(words: "\(file): \(size) bytes; the limit is \(Clipping.limit)")
        }
        return Clipping(html: Array(data))
    }

    /// Answers what the command line says.
    private func answer(_ draft: inout EntryDraft, _ drafting: Drafting) throws {
        let key = ["title", "name", "headline"].first { draft.question($0) != nil }
        if let question = key.flatMap(draft.question) {
            for (language, words) in [
                (Language.english, command.titleEn), (.french, command.titleFr),
            ] {
                guard let words else { continue }
                if question.isText {
                    draft.answer(question, words, in: language)
                } else {
                    draft.answer(question, words)
                }
            }
        }
        for pair in command.set {
            let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw Complaint(words: "--set \(pair): write key=value") }
            guard let question = draft.question(parts[0]), question.isAnswerable else {
                throw Complaint(
                    words:
                        "'\(parts[0])' is no key of \(draft.id.kind.rawValue) that a word can fill")
            }
            if let fault = question.fault(in: parts[1]) { throw Complaint(words: fault) }
            draft.answer(question, parts[1])
        }
    }

    private func translate(_ drafting: Drafting) async throws -> RunStatus {
        guard let id = EntryName.id(command.slug ?? "") else {
            throw Complaint(words: "'\(command.slug ?? "")' names no entry: write case/slug")
        }
        let missing = try drafting.missingLanguages(of: id)
        let languages = try command.lang.map { code in
            guard let language = drafting.site.languages.first(where: { $0.code == code }) else {
                throw Complaint(words: "'\(code)' is no language of the site")
            }
            return [language]
        }
        guard let chosen = languages ?? (missing.isEmpty ? nil : missing) else {
            throw Complaint(words: "'\(id)' has a file in every language already")
        }
        let written = try chosen.map { language in
            let path = drafting.path(of: id, in: language)
            try drafting.write(drafting.translation(of: id, into: language), to: path)
            return path
        }
        return try await tell(written)
    }

    /// Names what was written, with what is wrong in it already.
    private func tell(_ paths: [String]) async throws -> RunStatus {
        for path in paths { console.say("\(path) written\n") }
        let options = BuildOptions(content: command.content)
        let account = try await Press(options).check(only: paths)
        let report = Report(account.diagnostics.filter { $0.severity > .note })
        let lines = SourceLines()
        console.warn(report.text(coloured: false) { lines.line($1, of: $0) })
        return report.fails(strict: false) ? .badContent : .done
    }
}
