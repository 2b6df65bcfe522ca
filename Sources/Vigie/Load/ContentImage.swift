/// An image beside an entry.
public struct ContentImage: Sendable, Hashable {
    /// The file as the user would type it.
    public let path: String
    /// Its folder and name inside the content, such as `cases/map.png`.
    public let inside: String
    /// What it holds, looked into and found sound.
    public let bytes: [UInt8]
}
