/// Why a preview cannot be served.
public enum PreviewError: Error, Sendable, Hashable {
    /// Something else listens on the port; another that is free, where one was found.
    case portTaken(UInt16, free: UInt16?)
    /// The system does not let us listen there, with its reason.
    case portRefused(UInt16, reason: String)
}
