import Vigie
@main struct Main { static func main() {} }
