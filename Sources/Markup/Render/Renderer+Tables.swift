extension Renderer {
    /// Writes the tags of a table, a row or a cell.
    mutating func visitTable(_ node: Node, _ kind: NodeKind, entering: Bool) -> Tree.Visit {
        switch (kind, entering) {
        case (.table, true): openTable(node)
        case (.table, false): output.write(table.hasBody ? "</tbody>\n</table>\n" : "</table>\n")
        case (.row, true): openRow(node)
        case (.row, false): output.write(table.isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
        case (_, true): openCell(node)
        case (_, false):
            setter.end(in: &output)
            output.write(table.isHeader ? "</th>" : "</td>")
        }
        return .onward
    }

    private mutating func openTable(_ node: Node) {
        table = OpenTable(alignments: node.alignments)
        output.startLine()
        output.write("<table>\n")
    }

    private mutating func openRow(_ node: Node) {
        table.column = 0
        table.isHeader = node.isHeaderRow
        if table.isHeader {
            output.write("<thead>\n")
        } else if !table.hasBody {
            table.hasBody = true
            output.write("<tbody>\n")
        }
        output.write("<tr>")
        begin(node)
    }

    private mutating func openCell(_ node: Node) {
        if isFrench { setter.start() }
        output.write(table.isHeader ? "<th scope=\"col\"" : "<td")
        let alignment = table.column < table.alignments.count ? table.alignments[table.column] : 0
        table.column += 1
        switch alignment {
        case UInt8(ascii: "r"): output.write(" class=\"right\">")
        case UInt8(ascii: "c"): output.write(" class=\"centre\">")
        default: output.write(">")
        }
    }
}
