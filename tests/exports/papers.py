"""Papers as their readers see them: every word on them, in order."""

from exports.paper import Bar, Facts, Heading, Paragraph, Statement, Table


def text_of(paper):
    return "\n".join((paper.title, *(line for block in paper.blocks for line in lines_of(block))))


def lines_of(block):
    match block:
        case Heading() | Paragraph():
            yield "".join(words.text for words in block.line)
        case Statement():
            yield f"{block.mark}\t{block.said}"
            yield block.caption
        case Table():
            yield " | ".join(block.head)
            yield from (" | ".join(cell_text(cell) for cell in row) for row in block.rows)
        case Facts():
            yield from (f"{label} | {cell_text(cell)}" for label, cell in block.rows)
        case Bar():
            yield block.read_aloud


def cell_text(cell):
    return " / ".join(line for part in cell for line in lines_of(part))


def headings_of(paper):
    return [next(lines_of(block)) for block in paper.blocks if isinstance(block, Heading)]
