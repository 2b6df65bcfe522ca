import Markup
import Observatory

extension Proofreader.Library {
    init(_ draft: Draft, _ matched: TranslationMatch, showsDrafts: Bool) {
        var norms: [Slug: Norm] = [:]
        var instruments: [Slug: Instrument] = [:]
        var actors: [Slug: Actor] = [:]
        var headings: [EntryID: [Language: Set<String>]] = [:]
        for work in matched.works {
            let slug = work.facts.entry.slug
            switch work.facts {
            case .norm(let norm): norms[slug] = norm
            case .instrument(let instrument): instruments[slug] = instrument
            case .actor(let actor): actors[slug] = actor
            default: break
            }
            if !work.bodies.isEmpty {
                headings[work.facts.entry.id] = work.headings
            }
        }
        self.init(
            names: Names(draft), showsDrafts: showsDrafts, norms: norms, instruments: instruments,
            actors: actors, headings: headings, images: Set(draft.images.map(\.inside)))
    }
}
