/// A piece of a template: a stretch of text or a tag.
enum Token {
    case literal([UInt8])
    case tag(TemplateTag)
}
