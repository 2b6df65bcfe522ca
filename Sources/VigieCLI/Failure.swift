import Vigie

/// Why a run ended early, as the user is told.
struct Failure {
    /// One line.
    let message: String
    /// How the run ends.
    let status: RunStatus

    /// An error of the world, told.
    init(_ error: any Error) {
        switch error {
        case let error as WriteError:
            message = error.description
            status = error.isRefusal ? .usage : .disk
        case let error as PublicationError:
            message = error.description
            status = .usage
        case LoadError.unreadableFolder(let path, let reason):
            message = "\(path): cannot read the folder: \(reason)"
            status = .disk
        case LoadError.strangeFile(let path, let reason):
            message = "\(path): \(reason)"
            status = .usage
        default:
            message = "\(error)"
            status = .disk
        }
    }
}
