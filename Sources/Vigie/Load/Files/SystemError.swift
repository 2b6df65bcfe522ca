import Glibc

/// The system's words for its errors, in English whatever the locale.
enum SystemError {
    static func text(_ code: Int32) -> String {
        switch code {
        case ENOENT: "there is nothing there"
        case EACCES, EPERM: "permission denied"
        case ENOTDIR: "it is not a folder"
        case EISDIR: "it is a folder"
        case ELOOP: "its symbolic links lead in a circle"
        case EMFILE, ENFILE: "too many open files"
        case ENOSPC: "the disk is full"
        case EIO: "the disk failed"
        default: "system error \(code)"
        }
    }
}
