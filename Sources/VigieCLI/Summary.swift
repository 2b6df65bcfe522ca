import Diagnostics
import Vigie

/// The closing words of a run.
struct Summary {
    private let account: Account
    private let report: Report
    private let task: Pipeline.Task
    private let output: String
    private let time: Duration
    private let peakMemory: Int

    init(
        of account: Account, _ report: Report, _ task: Pipeline.Task, output: String,
        time: Duration, peakMemory: Int
    ) {
        self.account = account
        self.report = report
        self.task = task
        self.output = output
        self.time = time
        self.peakMemory = peakMemory
    }

    /// For people: what there is, what was done, what it took.
    var text: String {
        var text = EntryTable(account.entries).text
        if let written = account.written {
            text += "\(output): \(files(written.written)) written, "
            text += "\(written.unchanged.grouped) unchanged"
            text += written.removed > 0 ? ", \(written.removed.grouped) removed\n" : "\n"
        }
        if account.unpublished > 0, account.published == nil {
            let count = account.unpublished
            text += "\(count.grouped) \(count == 1 ? "entry is" : "entries are") not as published\n"
        }
        if let published = account.published { text += published.told }
        return text + "\(report.tally), \(time.told), \(peakMemory >> 20) MiB at most\n"
    }

    /// For those who ask: what each stage took.
    var stages: String {
        account.stages.map { "  \($0.stage): \($0.time.told)\n" }.joined()
    }

    /// For programs.
    var members: [JSON.Member] {
        var members = [JSON.Member("notes", .int(report.count(.note)))]
        members.append(JSON.Member("entries", EntryTable(account.entries).json))
        if let written = account.written {
            members += [
                JSON.Member("written", .int(written.written)),
                JSON.Member("unchanged", .int(written.unchanged)),
                JSON.Member("removed", .int(written.removed)),
            ]
        }
        members.append(JSON.Member("unpublished", .int(account.unpublished)))
        if let published = account.published { members += published.members }
        return members + [
            JSON.Member("milliseconds", .int(time.milliseconds)),
            JSON.Member("peakBytes", .int(peakMemory)),
        ]
    }

    private func files(_ count: Int) -> String {
        "\(count.grouped) \(count == 1 ? "file" : "files")"
    }
}
