import Diagnostics

extension Rules {
    static let files = [
        unreadableEntry, strayFile, invalidText, controlCharacter, invisibleCharacter,
        noFrontMatter, tooLarge, badImage, missingAsset,
    ]

    static let unreadableEntry = Rule(
        "unreadable-entry", .error,
        why: "An entry is a regular file that can be read; a folder, a pipe or a link that leaves "
            + "the content folder is none.")

    static let strayFile = Rule(
        "stray-file", .warning,
        why: "Folders of entries hold entries and the images that they show; anything else there "
            + "would be forgotten.")

    static let invalidText = Rule(
        "invalid-text", .error,
        why: "Files are UTF-8: other bytes would be shown as something else than was meant.")

    static let controlCharacter = Rule(
        "control-character", .error,
        why: "Control characters cannot be seen and break feeds and exports.",
        accepts: [Rule.Example("pages/example.md", "---\ntitle: Example\n---\nOne\ttab.\n")],
        rejects: [Rule.Example("pages/example.md", "---\ntitle: Exa↓\u{1}mple\n---\n")])

    static let invisibleCharacter = Rule(
        "invisible-character", .warning,
        why: "Marks of direction and of zero width cannot be seen, and can make a text read "
            + "otherwise than it is written.",
        accepts: [
            Rule.Example("pages/example.md", "---\ntitle: “Example”\n---\n"),
            Rule.Example(
                "pages/example.md", "---\ntitle: Example\n---\n```\n##\u{A0}Two\n```\n"),
            Rule.Example(
                "pages/example.md", "---\ntitle: Example\n---\nCode: `one\n-\u{A0}two`.\n"),
        ],
        rejects: [
            Rule.Example(
                "pages/example.md",
                "---\ntitle: Example\n---\n```\n##\u{A0}Two\n```\n##↓\u{A0}Three\n"),
            Rule.Example("pages/example.md", "---\ntitle: Exa↓\u{200B}mple\n---\n"),
            Rule.Example("pages/example.md", "---\ntitle: Example\n---\n##↓\u{A0}Two\n"),
        ])

    static let noFrontMatter = Rule(
        "no-front-matter", .error,
        why: "An entry begins with its facts, between two lines `---`.",
        accepts: [Rule.Example("pages/example.md", "---\ntitle: Example\n---\n")],
        rejects: [
            Rule.Example("pages/example.md", "↓title: Example\n"),
            Rule.Example("pages/example.md", "↓---\ntitle: Example\n"),
        ])

    static let tooLarge = Rule(
        "too-large", .error,
        why: "An entry that is larger than the limits is a slip, or an attack on the tool.")

    static let badImage = Rule(
        "bad-image", .error,
        why: "Images must be safe to publish: without scripts, without where and with what they "
            + "were taken, and of a sensible size.")

    static let missingAsset = Rule(
        "missing-asset", .error, why: "Pages without their stylesheet cannot be read well.")
}
