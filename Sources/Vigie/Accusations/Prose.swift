import Observatory
import Yaml

/// Running text cut into sentences: Markdown's marks, link targets and citations are left out.
struct Prose {
    private let scalars: [Unicode.Scalar]
    private let language: Language
    private var line: Int
    private var column: Int
    /// Every word stands here; nil: where it is.
    private let fixed: YamlNode.Place?
    private var place = 0
    private var sentence: Sentence
    private var sentences: [Sentence] = []

    private init(
        _ text: some StringProtocol, _ language: Language, line: Int, fixed: YamlNode.Place?
    ) {
        scalars = Array(text.unicodeScalars)
        self.language = language
        self.line = line
        self.column = 1
        self.fixed = fixed
        sentence = Sentence(language: language)
    }

    /// The sentences of a body that begins at a line of its file.
    static func sentences(
        ofBody body: some StringProtocol, in language: Language, firstLine: Int
    ) -> [Sentence] {
        var prose = Prose(body, language, line: firstLine, fixed: nil)
        return prose.cut()
    }

    /// The sentences of a text in the front matter; all of them stand where the text begins.
    static func sentences(
        of text: String, in language: Language, at place: YamlNode.Place
    ) -> [Sentence] {
        var prose = Prose(text, language, line: place.line, fixed: place)
        return prose.cut()
    }

    private mutating func cut() -> [Sentence] {
        while place < scalars.count { step() }
        close()
        return sentences
    }

    private mutating func step() {
        let scalar = scalars[place]
        switch scalar {
        case "[" where next(1) == "^": skip(to: "]")
        case "[" where next(1) == "]" && next(2) == "(": emptyLink()
        case "]" where next(1) == "(": skip(to: ")")
        case "<": skip(to: ">")
        case "\n" where next(1).map(Prose.opensBlock) ?? true, "|": closeAfter()
        case ".", "!", "?", "…": isEndOfSentence ? closeAfter() : advance()
        case ";", ":", "(", ")", ",": mark(String(scalar))
        default: Prose.isLetter(scalar) ? word() : advance()
        }
    }

    private func next(_ distance: Int) -> Unicode.Scalar? {
        place + distance < scalars.count ? scalars[place + distance] : nil
    }

    /// A blank line ends a paragraph; a list, a heading and a table's row are blocks of their own.
    private static func opensBlock(_ scalar: Unicode.Scalar) -> Bool {
        "\n-*#|>".unicodeScalars.contains(scalar)
    }

    /// A point ends a sentence before a space or a closing quotation mark, and at the very end.
    private var isEndOfSentence: Bool {
        next(1).map { $0.properties.isWhitespace || "»”\"'’[)*_".unicodeScalars.contains($0) }
            ?? true
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else { return scalar.properties.isAlphabetic }
        return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
            || ("0"..."9").contains(scalar)
    }

    private mutating func advance() {
        if scalars[place] == "\n" {
            line += 1
            column = 1
        } else {
            column += 1
        }
        place += 1
    }

    private mutating func skip(to end: Unicode.Scalar) {
        var left = 400
        while place < scalars.count, left > 0 {
            let scalar = scalars[place]
            advance()
            if scalar == end { return }
            left -= 1
        }
    }

    private mutating func closeAfter() {
        advance()
        close()
    }

    private mutating func close() {
        if !sentence.words.isEmpty { sentences.append(sentence) }
        sentence = Sentence(language: language)
    }

    private mutating func mark(_ text: String) {
        add(text, line, column)
        advance()
    }

    /// `[](actor:russia)` is shown as the actor's name.
    private mutating func emptyLink() {
        let (line, column) = (line, column)
        for _ in 0..<3 { advance() }
        let start = place
        skip(to: ")")
        add(String(String.UnicodeScalarView(scalars[start..<max(start, place - 1)])), line, column)
    }

    private mutating func word() {
        let (line, column) = (line, column)
        let start = place
        while place < scalars.count, continuesWord() { advance() }
        var end = place
        if place < scalars.count, Prose.isApostrophe(scalars[place]) {
            if language == .french {
                advance()
                end = place - 1
            } else if next(1) == "s" {
                for _ in 0..<2 { advance() }
            }
        }
        let text = Prose.text(scalars[start..<end])
        // The month is no hedge; the verb is.
        add(text == "May" ? text : text.lowercased(), line, column)
        if place - end == 2 { add("’s", line, column + end - start) }
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        guard scalars.allSatisfy(\.isASCII) else {
            return String(String.UnicodeScalarView(scalars))
        }
        return String(decoding: scalars.map { UInt8(ascii: $0) }, as: UTF8.self)
    }

    /// Letters, and a hyphen or a point between two of them (`nord-coréen`, `U.S`).
    private func continuesWord() -> Bool {
        let scalar = scalars[place]
        if Prose.isLetter(scalar) { return true }
        return (scalar == "-" || scalar == ".") && (next(1).map(Prose.isLetter) ?? false)
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "’" || scalar == "'"
    }

    private mutating func add(_ text: String, _ line: Int, _ column: Int) {
        let length = text.unicodeScalars.count
        sentence.words.append(
            Sentence.Word(
                text: text,
                place: fixed ?? YamlNode.Place(line: line, column: column, length: length)))
    }
}
