/// A piece of a parsed template, before its names are resolved.
indirect enum TemplateNode {
    case literal([UInt8])
    case variable(TemplateTag)
    case section(TemplateTag, [TemplateNode])
    case partial(TemplateTag)
}
