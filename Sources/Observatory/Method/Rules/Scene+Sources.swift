extension Scene {
    /// What `a` honoured is told by one more source.
    package func told(
        _ kind: Source.Kind, by speaker: String? = nil, origin: String? = nil,
        publisher: String = "The Gazette", on date: String? = "2020-06-01"
    ) -> Scene {
        var scene = self
        guard let incident = scene.incidents.popLast(), let finding = incident.findings.last else {
            preconditionFailure("tell of something honoured first")
        }
        let source = Source(
            id: Scene.slug("s\(incident.sources.count + 1)"), publisher: publisher, title: "",
            url: "https://gazette.example/", kind: kind, by: speaker.map(Scene.ref),
            origin: origin.map(Scene.ref), date: date.map(Scene.date))
        var told = incident
        told.sources.append(source)
        told.findings = [
            Finding(
                norm: finding.norm, actor: finding.actor, reading: finding.reading,
                elements: finding.elements, because: finding.because,
                sources: finding.sources + [source.id])
        ]
        scene.incidents.append(told)
        return scene
    }
}
