/// A region of the world as the United Nations count them (Standard M49).
public enum Region: String, Sendable, Hashable, CaseIterable {
    case africa, americas, asia, europe, oceania
    /// Where M49 has no state of that code.
    case elsewhere
}

extension Country {
    /// The region of the state.
    public var region: Region { Country.regions[code] ?? .elsewhere }

    private static let regions: [String: Region] = Dictionary(
        [
            (
                Region.africa,
                """
                AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA
                MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW
                """
            ),
            (
                .americas,
                """
                AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY
                SR SV TT US UY VC VE
                """
            ),
            (
                .asia,
                """
                AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK
                MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE
                """
            ),
            (
                .europe,
                """
                AD AL AT BA BE BG BY CH CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD
                ME MK MT NL NO PL PT RO RS RU SE SI SK SM UA VA XK
                """
            ),
            (.oceania, "AU FJ FM KI MH NR NZ PG PW SB TO TV VU WS"),
        ].flatMap { region, codes in
            codes.split(whereSeparator: \.isWhitespace).map { (String($0), region) }
        }, uniquingKeysWith: { first, _ in first })
}
