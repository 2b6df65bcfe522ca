import Preview
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
        case DraftError.isThere(let path):
            message = "\(path) is there already: nothing was written"
            status = .usage
        case DraftError.untold(let reason):
            message = reason
            status = .usage
        case DraftError.unwritable(let path, let reason):
            message = "\(path): cannot write: \(reason)"
            status = .disk
        case PreviewError.portTaken(let port, let free):
            message =
                "port \(port) is taken"
                + (free.map { "; \($0) is free: vigie serve --port \($0)" } ?? "")
            status = .disk
        case PreviewError.portRefused(let port, let reason):
            message = "cannot listen on port \(port): \(reason)"
            status = .disk
        default:
            message = "\(error)"
            status = .disk
        }
    }
}
