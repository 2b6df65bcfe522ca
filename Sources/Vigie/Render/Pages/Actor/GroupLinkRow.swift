import Observatory
import Templates

/// An alleged link between a group and the actor said to be behind it.
struct GroupLinkRow: View {
    /// The other end of the link.
    var other: LinkView
    var basis: String
    var date: DateView?
    /// Where it is said, as markup.
    var sources: String

    static let fields = Fields<GroupLinkRow>(
        "group link",
        [
            .view("other", LinkView.self) { $0.other }, .text("basis") { $0.basis },
            .view("date", DateView.self) { $0.date }, .html("sources") { $0.sources },
        ])
}

extension Desk {
    /// The groups said to be linked to an actor, by name.
    func groups(linkedTo actor: Slug, _ index: DossierIndex) -> [GroupLinkRow] {
        index.byName(backlinks.groupsOfActor[actor] ?? []).flatMap { slug -> [GroupLinkRow] in
            guard let group = record.actor(slug) else { return [] }
            return group.links.filter { $0.actor.slug == actor }.map { stated in
                GroupLinkRow(
                    other: link(group.entry.id), basis: strings.text(Keys.basis(stated.basis)),
                    date: date(stated.date), sources: outward(stated.sources, of: group.entry))
            }
        }
    }

    /// The links of a group, in the order of time.
    func links(of group: Actor, _ bibliography: Bibliography) -> [GroupLinkRow] {
        group.links.map { stated in
            GroupLinkRow(
                other: actor(stated.actor.slug), basis: strings.text(Keys.basis(stated.basis)),
                date: date(stated.date), sources: bibliography.marks(stated.sources))
        }
    }

    /// The sources of another entry, by their publishers.
    private func outward(_ ids: [Slug], of entry: Entry) -> String {
        ids.compactMap { entry.source($0) }.map { source in
            "<a href=\"\(Desk.escape(source.url))\">\(Desk.escape(source.publisher))</a>"
        }.joined(separator: ", ")
    }
}
