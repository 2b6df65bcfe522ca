import Markup

extension BodyDifference {
    /// What a part of a text refers to, beside what it should.
    ///
    /// Sources and entries are compared by name, since a translation says the same of the same.
    /// Addresses of other sites and images are counted: they may have versions by language.
    struct Part {
        private let due: BodySection
        private let found: BodySection

        init(_ due: BodySection, _ found: BodySection) {
            self.due = due
            self.found = found
        }

        var differences: [BodyDifference] {
            names(due.citations, found.citations, "cited") {
                "cite it at the same sentence: [^\($0)]"
            }
                + names(due.links, found.links, "linked") { "link it at the same words: [](\($0))" }
                + count(
                    "link to another site", "links to other sites",
                    due.addresses, found.addresses)
                + count("image", "images", due.images, found.images)
        }

        private func names(
            _ due: Set<String>, _ found: Set<String>, _ verb: String,
            _ help: (String) -> String
        ) -> [BodyDifference] {
            due.subtracting(found).sorted().map { name in
                BodyDifference(
                    message: "'\(name)' is \(verb) in the original and not here",
                    help: help(name))
            }
                + found.subtracting(due).sorted().map { name in
                    BodyDifference(
                        message: "'\(name)' is \(verb) here and not in the original",
                        help: "do the same in the original, or delete it here")
                }
        }

        private func count(
            _ one: String, _ many: String, _ due: [String], _ found: [String]
        ) -> [BodyDifference] {
            guard due.count != found.count else { return [] }
            let lost = due.filter { !found.contains($0) }
            let surplus = found.filter { !due.contains($0) }
            return [
                BodyDifference(
                    message: "\(found.count) \(found.count == 1 ? one : many) here, and "
                        + "\(due.count) in the original",
                    help: lost.isEmpty
                        ? "delete \(surplus.joined(separator: ", ")), or put it into the original"
                        : "put it where the original has it: \(lost.joined(separator: ", "))")
            ]
        }
    }
}
