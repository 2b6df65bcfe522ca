import Observatory
import Testing

@testable import Vigie

@Suite("The sentences of a dossier to quote")
struct DossierWordsTests {
    /// A breach on two origins, of which one is impartial and has evidence.
    private let supported = Scene().committed().breach().attributed(by: "b", .political)
        .attributed(by: "c", .legal)
    private let alleged = Scene().committed().breach().attributed(by: "b", .political)

    @Test("A breach that nobody denies")
    func undenied() throws {
        #expect(
            try Reading(supported, .english).quoted
                == "As of 31 December 2024, a breach by a of the norm “n” is well supported. "
                + "No denial by a is on record. The record counts 1 well-supported breach.")
        #expect(
            try Reading(supported, .french).quoted
                == "Au 31\u{A0}décembre\u{A0}2024, un manquement d’a à la norme "
                + "«\u{202F}n\u{202F}» est étayé. Aucun démenti d’a n’est au dossier. "
                + "Le dossier retient 1 manquement étayé.")
    }

    @Test(
        "A denial is told before what it denies, with its reasons or without",
        arguments: [
            (false, true, "without reasons that can be checked", "sans motifs vérifiables"),
            (true, false, "without reasons that can be checked", "sans motifs vérifiables"),
            (true, true, "with reasons that can be checked", "avec des motifs vérifiables"),
        ])
    func denied(reasoned: Bool, sourced: Bool, english: String, french: String) throws {
        let scene = supported.denied(reasoned: reasoned, sourced: sourced)
        let told = try Reading(scene, .english)
        #expect(
            told.quoted.contains(
                "well supported. A denial by a is on record in the one case that counts against "
                    + "it, \(english). The record"))
        #expect(told.summary.hasSuffix("against it, \(english)."))
        #expect(
            try Reading(scene, .french).quoted.contains(
                "est étayé. Un démenti d’a figure au dossier dans le seul cas retenu à charge, "
                    + "\(french). Le dossier"))
    }

    @Test("Of several cases that count, how many are denied, and in how many with reasons")
    func someDenied() throws {
        let scene = supported.denied(reasoned: true).breach().attributed(by: "b", .political)
            .denied(reasoned: false).denied(reasoned: false, on: "2020-08-01")
        let more = scene.breach().attributed(by: "c", .political)
        #expect(
            try Reading(scene, .english).quoted.contains(
                "Denials by a are on record in each of the 2 cases that count against it, with "
                    + "reasons that can be checked in 1 of them. The record counts 1 "
                    + "well-supported breach and 1 alleged breach."))
        #expect(
            try Reading(more, .english).quoted.contains("in 2 of the 3 cases that count against"))
        #expect(
            try Reading(more, .french).quoted.contains(
                "Des démentis d’a figurent au dossier dans 2 des 3 cas retenus à charge, avec des "
                    + "motifs vérifiables dans 1 d’entre eux. Le dossier retient 1 manquement "
                    + "étayé et 2 manquements allégués."))
    }

    @Test("A denial of what does not count is no denial of what does")
    func deniedElsewhere() throws {
        let scene = supported.breach("2014").attributed(by: "b", .political)
            .denied(reasoned: false)
        #expect(
            try Reading(scene, .english).quoted.hasSuffix(
                "No denial by a is on record in what counts against it. The record counts 1 "
                    + "well-supported breach. 1 more finding is shown and not counted."))
        #expect(
            try Reading(scene, .french).quoted.contains(
                "Aucun démenti d’a ne figure au dossier pour ce qui est retenu à sa charge."))
    }

    @Test("Where nothing counts, the denials of what is shown")
    func nothingCounted() throws {
        let scene = Scene().committed().breach("2014").attributed(by: "b", .political)
            .denied(reasoned: false)
        #expect(
            try Reading(scene, .english).quoted
                == "As of 31 December 2024, no breach by a of the norm “n” is counted. A denial by "
                + "a is on record in the one case shown against it, without reasons that can be "
                + "checked. 1 finding is shown and not counted.")
        #expect(
            try Reading(alleged.denied(reasoned: true), .french).quoted.contains(
                "est allégué, et démenti avec motifs\u{A0}: il est contesté. Un démenti d’a figure "
                    + "au dossier dans le seul cas recensé à charge, avec des motifs"))
    }

    @Test("A duty is honoured, or not, as the record counts it; there is nothing to deny")
    func duty() throws {
        let scene = Scene().duty().committed().honoured().told(.judgment, by: "b")
        #expect(
            try Reading(scene, .english).quoted
                == "As of 31 December 2024, the duty “n” counts as honoured by a. The record "
                + "counts 1 well-supported act that honours the duty.")
        #expect(
            try Reading(scene, .french).quoted
                == "Au 31\u{A0}décembre\u{A0}2024, le respect du devoir «\u{202F}n\u{202F}» "
                + "par a est retenu. Le dossier retient 1 acte conforme étayé.")
        let none = Scene().duty().committed()
        #expect(
            try Reading(none, .french).quoted
                == "Au 31\u{A0}décembre\u{A0}2024, aucun constat n’est retenu sur a au regard du "
                + "devoir «\u{202F}n\u{202F}».")
    }

    @Test("A commitment that has ended is on record and not in force")
    func ended() throws {
        let scene = Scene().committed(until: "2016").breach().attributed(by: "b", .political)
        #expect(
            try Reading(scene, .english).quoted.hasPrefix(
                "As of 31 December 2024, no commitment by a to the norm “n” is in force."))
    }
}
