/// Words of the server-sent events protocol (HTML standard, section 9.2).
enum EventStream {
    /// An event as it is sent: its name, its data line by line, and an empty line.
    static func message(_ event: String, _ data: String) -> String {
        let lines = data.split(separator: "\n", omittingEmptySubsequences: false)
        return "event: \(event)\n" + lines.map { "data: \($0)\n" }.joined() + "\n"
    }
}
