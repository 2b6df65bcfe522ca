import Observatory
import Templates

/// A member of an organisation, or an organisation that an actor is a member of.
struct MemberView: View {
    var actor: LinkView
    /// From when to when, in years; absent where not said.
    var years: String?

    static let fields = Fields<MemberView>(
        "member", [.view("actor", LinkView.self) { $0.actor }, .text("years") { $0.years }])
}

extension Desk {
    /// The members of an organisation, by name.
    func members(of organisation: Actor, _ index: DossierIndex) -> [MemberView] {
        let spans = Dictionary(grouping: organisation.members, by: \.actor.slug)
        return index.byName(spans.keys).flatMap { slug in
            (spans[slug] ?? []).map { MemberView(actor: actor(slug), years: Desk.years($0)) }
        }
    }

    /// The organisations that an actor is or was a member of, by name.
    func organisations(of member: Slug, _ index: DossierIndex) -> [MemberView] {
        index.byName(backlinks.organisationsOfActor[member] ?? []).flatMap { slug in
            (record.actor(slug)?.members ?? []).filter { $0.actor.slug == member }.map {
                MemberView(actor: actor(slug), years: Desk.years($0))
            }
        }
    }

    private static func years(_ span: Actor.Membership) -> String? {
        switch (span.since, span.until) {
        case (nil, nil): nil
        case (let since?, nil): String(since.year)
        case (let since, let until?): "\(since.map { String($0.year) } ?? "")–\(until.year)"
        }
    }
}
