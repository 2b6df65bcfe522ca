import Observatory
import Templates

/// A finding told: how the editors read it, who says so, and what each voice counts for.
struct TestimonyView: View {
    var `case`: LinkView
    var mark: MarkView
    /// Why the conduct falls under the norm.
    var because: WordsView
    /// The attributions of a breach.
    var voices: [VoiceRow]
    /// The sources of an honoured finding.
    var documents: [DocumentRow]
    /// How many attributions of the case name others; absent where none does.
    var elsewhere: String?

    static let fields = Fields<TestimonyView>(
        "testimony",
        [
            .view("case", LinkView.self) { $0.case }, .view("mark", MarkView.self) { $0.mark },
            .view("because", WordsView.self) { $0.because }, .list("voices") { $0.voices },
            .flag("has-voices") { !$0.voices.isEmpty }, .list("documents") { $0.documents },
            .flag("has-documents") { !$0.documents.isEmpty },
            .text("elsewhere") { $0.elsewhere },
        ])
}

extension Desk {
    /// A finding with the voices behind it.
    func testimony(_ weighing: Weighing, in incident: Case) -> TestimonyView {
        let told = weighing.voices.filter { $0.weight != .elsewhere }
        let elsewhere = weighing.voices.count - told.count
        let isBreach = weighing.reading == .breach
        return TestimonyView(
            case: link(incident.entry.id), mark: mark(of: weighing),
            because: words(incident.findings[weighing.finding].because) ?? WordsView(text: ""),
            voices: isBreach ? told.map { voice($0, in: incident) } : [],
            documents: isBreach ? [] : told.map { document($0, in: incident) },
            elsewhere: elsewhere == 0 ? nil : strings.count(Keys.elsewhere, elsewhere))
    }

    private func voice(_ voice: Weighing.Voice, in incident: Case) -> VoiceRow {
        let attribution = incident.attributions[voice.place]
        return VoiceRow(
            by: speaker(attribution.by.slug, basis: attribution.basis),
            to: actor(attribution.to.slug), date: date(attribution.date),
            basis: basis(of: attribution),
            said: words(attribution.text),
            weight: weight(of: voice, isInterested: attribution.isInterested))
    }

    private func document(_ voice: Weighing.Voice, in incident: Case) -> DocumentRow {
        let source = incident.entry.sources[voice.place]
        return DocumentRow(
            publisher: source.publisher,
            title: words(source.title, in: source.language ?? language),
            url: source.url, date: date(source.date),
            weight: voice.weight == .uncounted ? strings.text(Keys.ownWord) : weight(of: voice))
    }

    private func weight(of voice: Weighing.Voice, isInterested: Bool = false) -> String {
        if voice.weight == .echo {
            return strings.text(Keys.echo, ["origin": originName(voice.origin) ?? voice.origin])
        }
        let word = strings.text(Keys.weight(voice.weight))
        return isInterested && voice.weight == .counted
            ? strings.text(Keys.countedInterested) : word
    }
}
