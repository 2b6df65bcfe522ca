import Vigie

/// What is to be seen at an address of a proof, drawn once for all who look.
struct Sight: Sendable {
    /// What stands there, or the page for addresses that are not there; the bytes are drawn already.
    let exhibit: Exhibit
    /// By which a browser's page is known to be the same; empty where there is nothing at all.
    let digest: String

    init(of proof: Proof?, at path: String) {
        let planned = Exhibit(of: proof, at: path)
        guard let shown = planned.file ?? planned.missing else {
            exhibit = planned
            digest = ""
            return
        }
        var bytes: [UInt8] = []
        shown.render(&bytes)
        let drawn = PlannedFile(path: shown.path) { [bytes] in $0 += bytes }
        digest = Sighting.digest(of: bytes)
        exhibit =
            planned.file == nil
            ? Exhibit(file: nil, missing: drawn, isOpen: true)
            : Exhibit(file: drawn, missing: planned.missing, isOpen: true)
    }

    /// The sights at some addresses, drawn on all cores while it is found out whether the proof is
    /// sound.
    static func all(of proof: Proof, at paths: Set<String>) async -> [String: Sight] {
        async let isSound = proof.isSound
        let sights = await withTaskGroup(of: (String, Sight).self) { group in
            for path in paths { group.addTask { (path, Sight(of: proof, at: path)) } }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        return await isSound ? sights : [:]
    }
}
