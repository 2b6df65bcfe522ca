extension StringProtocol {
    /// Without spaces at both ends, no-break spaces and ends of lines among them.
    var trimmed: String {
        var rest = Substring(self)
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }

    /// An address without slashes at its end.
    var withoutEndSlashes: String {
        var rest = Substring(self)
        while rest.last == "/" { rest.removeLast() }
        return String(rest)
    }

    /// A folder as the user gave it, without slashes at its end; the root keeps its own.
    package var folderName: String {
        let name = withoutEndSlashes
        return name.isEmpty && !isEmpty ? "/" : name
    }
}
