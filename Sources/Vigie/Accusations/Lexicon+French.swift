extension Lexicon {
    static let french = Lexicon(
        deeds: forms("piraté attaqué pénétré infiltré volé dérobé exfiltré saboté perturbé")
            .union(forms("espionné compromis défiguré paralysé perpétré écouté détourné")),
        acts: forms("lancé mené conduit commis orchestré déployé implanté dirigé ordonné"),
        harms: words(
            """
            attaque attaques cyberattaque cyberattaques piratage piratages intrusion intrusions
            espionnage sabotage vol ingérence ingérences logiciel maliciel ver rançongiciel
            """),
        agents: words(
            """
            pirates pirate espions espion agents agent renseignement service services militaires
            militaire officiers officier soldats gouvernement état armée unité groupe groupes
            hackers
            """),
        passives: words("été est sont était étaient fut furent"),
        auxiliaries: words("a ont avait avaient eut eurent"),
        author: "par",
        hedges: words(
            """
            selon après dit disent disait cause nie nient nié lien liens lié liée si peut peuvent
            lui leur thèse hypothèse version probable probablement voit voient écrit écrivent tient
            """),
        hedgeStems: words(
            """
            attribu accus allég déclar affirm rapport imput désign soupçon présum estim conclu
            inculp démen suppos revendiq reconn sanction jug parl contest ajout décri pens croi pointe nomm identifi
            plainte tribunal vraisembl prétend avert dénonc condamn dout avou admet confirm
            indiqu indices évoqu assur
            """
        ).sorted(),
        hedgeEnds: ["rait", "raient"])

    /// Participles with their agreement.
    private static func forms(_ list: String) -> Set<String> {
        words(list).reduce(into: []) { all, word in
            let stem = word.hasSuffix("s") ? String(word.dropLast()) + "s" : word
            all.formUnion([stem, stem + "e", stem + "es", stem.hasSuffix("s") ? stem : stem + "s"])
        }
    }
}
