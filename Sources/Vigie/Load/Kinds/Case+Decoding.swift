import Observatory

extension Case {
    init?(_ fields: Particulars, _ entry: Entry) {
        self.init(
            entry: entry, began: fields.requiredDate("began"), ended: fields.date("ended"),
            disclosed: fields.date("disclosed"), forms: fields.choices("types"),
            targets: fields.maps("targets").map(Target.init),
            effects: fields.maps("effects").compactMap(Effect.init),
            related: fields.refs("related"),
            attributions: fields.maps("attributions").compactMap(Attribution.init),
            denials: fields.maps("denials").compactMap(Denial.init),
            responses: fields.maps("responses").compactMap(Response.init),
            replies: fields.maps("replies").compactMap(Reply.init),
            findings: fields.maps("findings").compactMap(Finding.init),
            reviewed: fields.date("reviewed"))
    }
}

extension Case.Target {
    init(_ fields: Particulars) {
        self.init(
            actor: fields.ref("actor"), name: fields.text("name"),
            country: fields.country("country"), sector: fields.text("sector"))
    }
}

extension Case.Effect {
    init?(_ fields: Particulars) {
        self.init(text: fields.requiredText("text"), sources: fields.slugs("source"))
    }
}

extension Attribution {
    init?(_ fields: Particulars) {
        guard let by = fields.ref("by"), let to = fields.ref("to") else { return nil }
        self.init(
            by: by, to: to, date: fields.requiredDate("date"),
            basis: fields.requiredChoice("basis", else: .media), origin: fields.ref("origin"),
            isInterested: fields.boolean("interested") ?? false, norms: fields.refs("norms"),
            until: fields.date("until"), text: fields.text("text"),
            sources: fields.slugs("source"))
    }
}

extension Denial {
    init?(_ fields: Particulars) {
        guard let by = fields.ref("by") else { return nil }
        self.init(
            by: by, date: fields.requiredDate("date"),
            isReasoned: fields.boolean("reasoned") ?? false, text: fields.text("text"),
            sources: fields.slugs("source"))
    }
}

extension Response {
    init?(_ fields: Particulars) {
        guard let by = fields.ref("by") else { return nil }
        self.init(
            by: by, date: fields.requiredDate("date"),
            form: fields.requiredChoice("type", else: .other), text: fields.text("text"),
            sources: fields.slugs("source"))
    }
}

extension Reply {
    init?(_ fields: Particulars) {
        guard let by = fields.ref("by") else { return nil }
        self.init(
            by: by, requested: fields.date("requested"), received: fields.date("received"),
            text: fields.text("text"), sources: fields.slugs("source"))
    }
}

extension Finding {
    init?(_ fields: Particulars) {
        guard let norm = fields.ref("norm"), let actor = fields.ref("actor") else { return nil }
        self.init(
            norm: norm, actor: actor, reading: fields.requiredChoice("reading", else: .breach),
            began: fields.date("began"),
            ended: fields.date("ended"), elements: fields.refs("elements"),
            because: fields.requiredText("because"),
            sources: fields.slugs("source"))
    }
}

extension Change {
    init(_ fields: Particulars) {
        self.init(
            note: fields.requiredText("note"), isCorrection: fields.boolean("correction") ?? false,
            mark: fields.mark)
    }
}

extension Merger {
    init?(_ fields: Particulars) {
        guard let from = fields.ref("from") else { return nil }
        self.init(
            from: from, date: fields.requiredDate("date"), reason: fields.requiredText("reason"))
    }
}

extension Source {
    init?(_ fields: Particulars) {
        let language = fields.language("lang")
        guard let id = fields.ref("id"), let publisher = fields.string("publisher"),
            let title = fields.string("title", in: language), let url = fields.string("url")
        else { return nil }
        self.init(
            id: id.slug, publisher: publisher, title: title, url: url,
            kind: fields.choice("kind") ?? .press, by: fields.ref("by"),
            origin: fields.ref("origin"), date: fields.date("date"),
            authors: fields.strings("author"), language: language,
            archived: fields.string("archived"), accessed: fields.date("accessed"), mark: id.mark)
    }
}
